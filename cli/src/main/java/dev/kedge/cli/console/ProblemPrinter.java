package dev.kedge.cli.console;

import dev.kedge.core.diagnostic.Diagnostic;
import picocli.CommandLine.ParameterException;

/** Prints what commands complain of; who runs the commands chooses where and in which dialect. */
public interface ProblemPrinter {
    /** Prints one problem; it holds no secret of the command's arguments. */
    void print(Diagnostic problem);

    /**
     * Prints that a command was given wrong arguments.
     *
     * @param usage what is wrong, with the command and, where there is one, the option
     * @param message the exception's message without secrets of the arguments
     */
    void print(ParameterException usage, String message);

    /** Prints the trace of a fault of Kedge itself. */
    void print(String trace);
}
