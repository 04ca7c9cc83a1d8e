package dev.kedge.cli.console;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Dialect;
import java.io.PrintWriter;
import picocli.CommandLine.ParameterException;

/** Prints problems as the command line does. */
public final class TerminalProblems implements ProblemPrinter {
    private final PrintWriter err;

    /** Creates a printer to this writer. */
    public TerminalProblems(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void print(Diagnostic problem) {
        String style = problem.isError() ? "bold,red" : "bold,yellow";
        String word = problem.isError() ? "error" : "warning";
        err.println(AnsiStyle.of(style, word + ":") + " " + problem.textWithPlace(Dialect.CLI));
        err.flush();
    }

    @Override
    public void print(ParameterException usage, String message) {
        err.println(message);
        Suggestion.of(usage).ifPresent(meant -> err.println("Did you mean " + meant + "?"));
        err.println("Try '" + usage.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
    }

    @Override
    public void print(String trace) {
        err.print(trace);
        err.flush();
    }
}
