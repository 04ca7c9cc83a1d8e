package dev.kedge.cli.console;

import dev.kedge.core.diagnostic.Dialect;
import dev.kedge.core.diagnostic.Wording;
import picocli.CommandLine.Model.CommandSpec;

/** Where and how a command prints: the root of all commands knows its terminal and the dialect of its readers. */
public interface Console {
    /** The terminal that all commands print to. */
    Terminal terminal();

    /** How commands are written in what commands print for people. */
    Dialect dialect();

    /** What prints the problems of all commands. */
    ProblemPrinter problems();

    /** The terminal that a command prints to. */
    static Terminal terminal(CommandSpec command) {
        return of(command).terminal();
    }

    /** What prints the problems of a command. */
    static ProblemPrinter problems(CommandSpec command) {
        return of(command).problems();
    }

    /** The dialect of the readers of a command. */
    static Dialect dialect(CommandSpec command) {
        return of(command).dialect();
    }

    /** A text for people in the dialect of the readers of a command. */
    static String text(Wording wording, CommandSpec command) {
        return wording.in(dialect(command));
    }

    /** The lines that a command prints, with one that is drawn over below them where that can be. */
    static StatusLine lines(CommandSpec command) {
        return StatusLine.on(command.commandLine().getOut(), terminal(command));
    }

    private static Console of(CommandSpec command) {
        return (Console) command.root().userObject();
    }
}
