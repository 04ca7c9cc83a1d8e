package dev.kedge.maven;

import dev.kedge.core.diagnostic.Diagnostic;

/** Says the options that diagnostics advise as Maven takes them. */
final class MavenWords {
    private MavenWords() {}

    /** The diagnostic's text with {@code -Dallow=…} in place of {@code --allow …}, and so on. */
    static String of(Diagnostic diagnostic) {
        return of(diagnostic.toString());
    }

    /** A line that the command prints, in the same way. */
    static String of(String line) {
        return line.replaceAll(
                        "\\bkedge (accept|revision|check|verify|status|current|history|heads|show|upgrade|downgrade|stamp|merge|rebase"
                                + "|squash|release|sql|diff|audit|adopt|init|repair|discard|clean)\\b",
                        "mvn kedge:$1")
                .replaceAll("--(allow|rename|drop|using|backfill|finish) (?='?[^ ])", "-D$1=")
                .replace("--drop-data-steps", "-Ddrop-data-steps")
                .replaceAll("(?<![\\w-])-m (?=\")", "-Dmessage=")
                .replace("folder with --dir.", "parent folder of all databases with -Dkedge.dir=…");
    }
}
