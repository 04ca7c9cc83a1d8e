package dev.kedge.core.diagnostic;

import dev.kedge.core.diagnostic.Wording.Argument;
import dev.kedge.core.diagnostic.Wording.Command;

/** What the readers of a text can paste: each printer knows the one of its own. */
public enum Dialect {
    /** The command line: {@code kedge upgrade --dry-run head}. */
    CLI,
    /** Goals and properties: {@code mvn kedge:upgrade -Dtarget=head -Ddry-run}. */
    MAVEN,
    /** Calls of {@code dev.kedge.Kedge}, and the command line for what it has no call for. */
    JAVA;

    /** Writes commands and options. */
    interface Syntax {
        String command(Command command);

        String option(Argument option);
    }

    String command(Command command) {
        return syntax().command(command);
    }

    String option(Argument option) {
        return syntax().option(option);
    }

    private Syntax syntax() {
        return switch (this) {
            case CLI -> new CommandLineSyntax();
            case MAVEN -> new MavenSyntax();
            case JAVA -> new JavaSyntax();
        };
    }
}
