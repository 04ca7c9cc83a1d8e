package dev.kedge.cli.console;

import dev.kedge.core.diagnostic.Diagnostic;
import picocli.CommandLine.ParameterException;

/** Prints the problems of commands. The caller of the commands chooses where they appear and in which dialect. */
public interface ProblemPrinter {
    /** Prints one problem. It contains no secret of the command's arguments. */
    void print(Diagnostic problem);

    /**
     * Prints that a command was called with wrong arguments.
     *
     * @param usage what is wrong, with the command and, if one is concerned, the option
     * @param message the message of the exception, without secrets of the arguments
     */
    void print(ParameterException usage, String message);

    /** Prints the stack trace of a bug in Kedge. */
    void print(String trace);
}
