package dev.kedge.maven;

import dev.kedge.cli.Main;
import dev.kedge.core.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says the options that diagnostics advise as Maven takes them. */
final class MavenWords {
    private static final Pattern COMMAND = Pattern.compile("\\bkedge ("
            + String.join(
                    "|",
                    Main.commandLine(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()))
                            .getSubcommands()
                            .keySet())
            + ")\\b");

    private MavenWords() {}

    /** The diagnostic's text with {@code -Dallow=…} in place of {@code --allow …}, and so on. */
    static String of(Diagnostic diagnostic) {
        return of(diagnostic.toString());
    }

    /** A line that the command prints, in the same way. */
    static String of(String line) {
        Matcher command = COMMAND.matcher(line);
        String goal = command.replaceAll("mvn kedge:$1");
        String given = goal.equals(line) ? line : goal.replaceAll("--([a-z][a-z-]+) (?=[^ -])", "-D$1=");
        return given.replaceAll("--(allow|rename|drop|using|backfill|finish) (?='?[^ ])", "-D$1=")
                .replace("--drop-data-steps", "-Ddrop-data-steps")
                .replaceAll("(?<![\\w-])-m (?=\")", "-Dmessage=")
                .replace("folder with --dir.", "parent folder of all databases with -Dkedge.dir=…");
    }
}
