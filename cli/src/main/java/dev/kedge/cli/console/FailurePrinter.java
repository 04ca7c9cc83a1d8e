package dev.kedge.cli.console;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.runtime.KedgeException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/**
 * Passes problems to the printer, without the secrets of the arguments. All problems of the command line go through
 * this class.
 */
public final class FailurePrinter
        implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    @Override
    public int handleExecutionException(Exception exception, CommandLine command, CommandLine.ParseResult parsed) {
        Optional<List<Diagnostic>> diagnostics = diagnostics(exception);
        if (diagnostics.isPresent()) {
            print(diagnostics.get(), command, parsed.originalArgs());
            boolean incomplete =
                    diagnostics.get().stream().anyMatch(problem -> problem.code() == CommandCode.FOLDER_NOT_NAMED);
            return incomplete ? ExitCode.USAGE : ExitCode.FAILED;
        } else {
            StringWriter trace = new StringWriter();
            exception.printStackTrace(new PrintWriter(trace, true));
            Console.problems(command.getCommandSpec())
                    .print(GivenSecrets.hide(trace.toString(), parsed.originalArgs()));
        }
        return ExitCode.FAILED;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException exception, String[] arguments) {
        // a misspelled option is probably the one that is missing
        CommandLine.ParameterException wrong = Suggestion.unknownOption(exception, List.of(arguments))
                .map(option -> (CommandLine.ParameterException)
                        new CommandLine.UnmatchedArgumentException(exception.getCommandLine(), List.of(option)))
                .orElse(exception);
        Console.problems(exception.getCommandLine().getCommandSpec())
                .print(wrong, GivenSecrets.hide(String.valueOf(wrong.getMessage()), List.of(arguments)));
        return ExitCode.USAGE;
    }

    public static void print(List<Diagnostic> diagnostics, CommandLine command) {
        print(diagnostics, command, List.of());
    }

    private static void print(List<Diagnostic> diagnostics, CommandLine command, List<String> arguments) {
        ProblemPrinter problems = Console.problems(command.getCommandSpec());
        diagnostics.forEach(diagnostic -> problems.print(diagnostic.map(text -> GivenSecrets.hide(text, arguments))));
    }

    private static Optional<List<Diagnostic>> diagnostics(Exception exception) {
        if (exception instanceof CommandFailure failure) {
            return Optional.of(failure.diagnostics());
        }
        return exception instanceof KedgeException failure ? Optional.of(failure.diagnostics()) : Optional.empty();
    }
}
