package dev.kedge.cli.command;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.ExitCode;
import dev.kedge.cli.console.FailurePrinter;
import dev.kedge.cli.listing.MergeReport;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.option.WrittenOption;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.files.SourceDate;
import dev.kedge.files.branch.Merge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Joins two branches that commute. */
@Command(
        name = "merge",
        description = {
            "Joins the heads if the changes of the branches commute, otherwise shows which changes clash. "
                    + "Joining rebuilds snapshot.jsonl from the revisions, even if it contains conflict markers."
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class MergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private WrittenOption written = new WrittenOption();

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "The message of the revision. Default: the ids that it joins.")
    private @Nullable String message;

    @Option(
            names = "--allow",
            paramLabel = "clash:OBJECT",
            description = "A clash to permit. Refused if different orders lead to different schemas.")
    private List<String> allowed = new ArrayList<>();

    @Option(names = "--dry-run", description = "Only print what would be done.")
    private boolean dryRun;

    @Override
    public Integer call() {
        Outcome<Merge.Result> outcome = Merge.run(new Merge.Request(
                folder.directory(),
                Optional.ofNullable(message),
                new HashSet<>(allowed),
                dryRun,
                SourceDate.now(System.getenv())));
        Merge.Result result = CommandFailure.unwrap(outcome);
        FailurePrinter.print(outcome.diagnostics(), spec.commandLine());
        written.print(
                result.revision(),
                List.of(),
                !dryRun,
                outcome.diagnostics().isEmpty() ? MergeReport.lines(folder.directory(), result, dryRun) : List.of(),
                spec.commandLine().getOut());
        if (result.isClash()) {
            FailurePrinter.print(List.of(Merge.toDiagnostic(folder.directory(), result)), spec.commandLine());
            return ExitCode.FAILED;
        }
        return 0;
    }
}
