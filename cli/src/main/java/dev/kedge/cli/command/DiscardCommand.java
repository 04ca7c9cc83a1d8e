package dev.kedge.cli.command;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.listing.AcceptReport;
import dev.kedge.cli.option.DatabaseOption;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.option.WrittenOption;
import dev.kedge.files.Committed;
import dev.kedge.files.CommittedRevision;
import dev.kedge.files.accept.Discard;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Deletes the newest revision. */
@Command(
        name = "discard",
        description = "Deletes the newest revision. Refused if the database of {--url} has applied it.",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class DiscardCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private WrittenOption written = new WrittenOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--force", description = "Also delete a released revision.")
    private boolean force;

    @Override
    public Integer call() {
        AppliedGuard.check(CommandFailure.unwrap(Committed.read(folder.directory())), database);
        CommittedRevision gone = CommandFailure.unwrap(Discard.run(folder.directory(), force));
        written.print(
                Optional.empty(),
                List.of(gone.revision().header().folder()),
                true,
                AcceptReport.discarded(gone),
                spec.commandLine().getOut());
        return 0;
    }
}
