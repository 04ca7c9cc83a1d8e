package dev.kedge.cli.console;

import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints: the root of all commands knows its terminal. */
public interface Console {
    /** The terminal that all commands print to. */
    Terminal terminal();

    /** The terminal that a command prints to. */
    static Terminal terminal(CommandSpec command) {
        return ((Console) command.root().userObject()).terminal();
    }

    /** The lines that a command prints, with one that is drawn over below them where that can be. */
    static StatusLine lines(CommandSpec command) {
        return StatusLine.on(command.commandLine().getOut(), terminal(command));
    }
}
