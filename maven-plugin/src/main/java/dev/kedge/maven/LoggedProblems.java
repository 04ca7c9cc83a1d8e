package dev.kedge.maven;

import dev.kedge.cli.console.ProblemPrinter;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Dialect;
import dev.kedge.core.diagnostic.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;
import picocli.CommandLine.ParameterException;

/** Keeps the problems of a command until it is known whether the build fails: only then are errors logged as errors. */
final class LoggedProblems implements ProblemPrinter {
    private final List<Problem> problems = new ArrayList<>();

    /** The text for the log, and a short text for the message of the failed build. */
    private record Problem(boolean error, String text, String summary) {
        static Problem of(Diagnostic diagnostic) {
            return new Problem(
                    diagnostic.isError(),
                    diagnostic.textWithPlace(Dialect.MAVEN),
                    diagnostic.code().id());
        }

        Stream<String> lines() {
            return text.lines();
        }
    }

    @Override
    public void print(Diagnostic problem) {
        problems.add(Problem.of(problem));
    }

    @Override
    public void print(ParameterException usage, String message) {
        String wrong = GoalUsage.text(usage, message);
        String help = Wording.of("Try '{" + usage.getCommandLine().getCommandName() + " --help}'.")
                .in(Dialect.MAVEN);
        problems.add(new Problem(true, wrong + "\n" + help, wrong));
    }

    @Override
    public void print(String trace) {
        problems.add(new Problem(true, trace, trace.lines().findFirst().orElse("")));
    }

    /** Logs the problems; errors that do not fail the build are logged as warnings. */
    void log(Log log, boolean failed) {
        problems.forEach(problem -> problem.lines().forEach(problem.error && failed ? log::error : log::warn));
    }

    /** A summary of the errors; absent without errors. */
    Optional<String> summary() {
        String all = problems.stream()
                .filter(Problem::error)
                .map(Problem::summary)
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(all).filter(text -> !text.isEmpty());
    }
}
