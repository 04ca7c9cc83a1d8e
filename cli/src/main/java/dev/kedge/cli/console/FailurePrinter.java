package dev.kedge.cli.console;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.runtime.KedgeException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The one place of the command line that prints problems. */
public final class FailurePrinter implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception exception, CommandLine command, CommandLine.ParseResult parsed) {
        Optional<List<Diagnostic>> diagnostics = diagnostics(exception);
        if (diagnostics.isPresent()) {
            print(diagnostics.get(), command, parsed.originalArgs());
        } else {
            StringWriter trace = new StringWriter();
            exception.printStackTrace(new PrintWriter(trace, true));
            command.getErr().print(GivenSecrets.hide(trace.toString(), parsed.originalArgs()));
            command.getErr().flush();
        }
        return ExitCode.FAILED;
    }

    public static void print(List<Diagnostic> diagnostics, CommandLine command) {
        print(diagnostics, command, List.of());
    }

    private static void print(List<Diagnostic> diagnostics, CommandLine command, List<String> arguments) {
        for (Diagnostic diagnostic : diagnostics) {
            String style = diagnostic.isError() ? "bold,red" : "bold,yellow";
            String word = diagnostic.isError() ? "error" : "warning";
            command.getErr()
                    .println(AnsiStyle.of(style, word + ":") + " "
                            + CommandWords.of(GivenSecrets.hide(diagnostic.toString(), arguments)));
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
