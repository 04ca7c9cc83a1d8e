package dev.kedge.core.diagnostic;

import dev.kedge.core.diagnostic.Wording.Argument;
import dev.kedge.core.diagnostic.Wording.Command;
import dev.kedge.core.stability.Internal;

/** The form of commands and options that readers of a text can paste. Each printer knows its dialect. */
@Internal
public enum Dialect {
    /** The command line: {@code kedge upgrade --dry-run head}. */
    CLI(new CommandLineSyntax()),
    /** Goals and properties: {@code mvn kedge:upgrade -Dtarget=head -Ddry-run}. */
    MAVEN(new MavenSyntax()),
    /** Calls of {@code dev.kedge.Kedge}, and the command line for what it has no call for. */
    JAVA(new JavaSyntax());

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Syntax syntax;

    Dialect(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Writes commands and options. */
    interface Syntax {
        String command(Command command);

        String option(Argument option);
    }

    String command(Command command) {
        return syntax.command(command);
    }

    String option(Argument option) {
        return syntax.option(option);
    }
}
