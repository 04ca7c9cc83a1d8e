package dev.kedge.cli.console;

import dev.kedge.core.diagnostic.Dialect;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.runtime.configuration.ConfiguredSettings;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints, and in which dialect. The root of all commands implements it. */
public interface Console {
    /** The terminal that all commands print to. */
    Terminal terminal();

    /** The dialect in which commands and options are written in the output. */
    Dialect dialect();

    /** The printer for the problems of all commands. */
    ProblemPrinter problems();

    /** The settings of the environment and the configuration files. */
    ConfiguredSettings settings();

    /** The terminal that a command prints to. */
    static Terminal terminal(CommandSpec command) {
        return of(command).terminal();
    }

    /** The printer for the problems of a command. */
    static ProblemPrinter problems(CommandSpec command) {
        return of(command).problems();
    }

    /** The dialect of a command. */
    static Dialect dialect(CommandSpec command) {
        return of(command).dialect();
    }

    /** Formats a text in the dialect of a command. */
    static String text(Wording wording, CommandSpec command) {
        return wording.in(dialect(command));
    }

    /** The settings of the environment and the configuration files, for a command. */
    static ConfiguredSettings settings(CommandSpec command) {
        return of(command).settings();
    }

    /** The output lines of a command, with a status line below them on a terminal. */
    static StatusLine lines(CommandSpec command) {
        return StatusLine.on(command.commandLine().getOut(), terminal(command));
    }

    private static Console of(CommandSpec command) {
        return (Console) command.root().userObject();
    }
}
