package dev.kedge.cli;

import dev.kedge.cli.listing.Paint;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.runtime.KedgeException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The one place of the command line that prints problems. */
final class FailurePrinter implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception exception, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        List<Diagnostic> diagnostics = diagnostics(exception).orElseThrow(() -> exception);
        print(diagnostics, command);
        return Main.FAILED;
    }

    static void print(List<Diagnostic> diagnostics, CommandLine command) {
        for (Diagnostic diagnostic : diagnostics) {
            String style = diagnostic.isError() ? "bold,red" : "bold,yellow";
            String word = diagnostic.isError() ? "error" : "warning";
            command.getErr().println(Paint.of(style, word + ":") + " " + CommandWords.of(diagnostic.toString()));
        }
        command.getErr().flush();
    }

    private static Optional<List<Diagnostic>> diagnostics(Exception exception) {
        if (exception instanceof CommandFailure failure) {
            return Optional.of(failure.diagnostics());
        }
        return exception instanceof KedgeException failure ? Optional.of(failure.diagnostics()) : Optional.empty();
    }
}
