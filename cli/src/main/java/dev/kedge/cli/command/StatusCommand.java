package dev.kedge.cli.command;

import dev.kedge.Kedge;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.console.ExitCode;
import dev.kedge.cli.console.FailurePrinter;
import dev.kedge.cli.listing.ConditionText;
import dev.kedge.cli.listing.PendingSteps;
import dev.kedge.cli.listing.StatusJson;
import dev.kedge.cli.listing.StatusText;
import dev.kedge.cli.option.DatabaseOption;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.option.RunOption;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.files.Committed;
import dev.kedge.runtime.PhaseCondition;
import dev.kedge.runtime.Status;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the state of a database. */
@Command(
        name = "status",
        description = "Shows which revisions are applied and which are pending. Exits with 2 if any is pending, or with"
                + " --verify if a condition is not true.",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class StatusCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private RunOption run = new RunOption();

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    @Option(
            names = "--verify",
            description =
                    "Ask the conditions \"-- verify:\" of the applied revisions again. One that fails, such as for a"
                            + " column that a later revision dropped, is only listed.")
    private boolean verify;

    @Override
    public Integer call() {
        Committed committed = CommandFailure.unwrap(Committed.readRevisions(folder.source()));
        Kedge kedge = run.applyTo(database.kedge(committed));
        Status status = kedge.status();
        List<PhaseCondition> conditions = verify ? kedge.conditions() : List.of();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(StatusJson.print(
                    status, PendingSteps.of(status, committed), verify ? Optional.of(conditions) : Optional.empty()));
        } else {
            int columns = Console.terminal(spec).columns();
            StatusText.print(status, committed, columns, Console.dialect(spec), out);
            if (verify) {
                ConditionText.print(conditions, columns, out);
            }
        }
        out.flush();
        Optional<Diagnostic> heads = committed.severalHeads();
        if (heads.isPresent()) {
            FailurePrinter.print(List.of(heads.get()), spec.commandLine());
            return ExitCode.FAILED;
        }
        boolean untrue = conditions.stream()
                .anyMatch(condition -> !condition.isTrue() && condition.error().isEmpty());
        return status.isUpToDate() && !untrue ? 0 : ExitCode.DIFFERENT;
    }
}
