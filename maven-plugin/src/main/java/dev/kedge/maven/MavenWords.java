package dev.kedge.maven;

import dev.kedge.core.diagnostic.Diagnostic;

/** Says the options that diagnostics advise as Maven takes them. */
final class MavenWords {
    private MavenWords() {}

    /** The diagnostic's text with {@code -Dallow=…} in place of {@code --allow …}, and so on. */
    static String of(Diagnostic diagnostic) {
        return diagnostic
                .toString()
                .replaceAll("--(allow|rename|drop|using|backfill) (?='?[^ ])", "-D$1=")
                .replaceAll("(?<![\\w-])-m (?=\")", "-Dmessage=")
                .replace("folder with --dir.", "parent folder of all databases with -Dkedge.dir=…");
    }
}
