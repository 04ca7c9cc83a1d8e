package dev.kedge.cli.command;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.listing.RebaseReport;
import dev.kedge.cli.option.DatabaseOption;
import dev.kedge.cli.option.DecisionOption;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.option.ModelOption;
import dev.kedge.cli.option.WrittenOption;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.files.Directory;
import dev.kedge.files.Model;
import dev.kedge.files.SourceDate;
import dev.kedge.files.branch.Rebase;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Replaces the revisions of one branch by a revision on top of the other. */
@Command(
        name = "rebase",
        description = {
            "Replaces the revisions of one head by one revision on top of the other head, made from the "
                    + "entities. Refused if the database of {--url} has any of the replaced revisions."
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class RebaseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private WrittenOption written = new WrittenOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private DecisionOption decisions = new DecisionOption();

    @Mixin
    private ModelOption model = new ModelOption();

    @Option(names = "--mine", paramLabel = "REV", description = "The head whose revisions are replaced.")
    private @Nullable String mine;

    @Option(names = "--onto", paramLabel = "REV", description = "The head that the new revision builds on.")
    private @Nullable String onto;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description =
                    "The message of the new revision. Default: that of the replaced revision, if there is only one.")
    private @Nullable String message;

    @Option(names = "--force", description = "Also replace released revisions.")
    private boolean force;

    @Override
    public Integer call() {
        Model compiled = model.read();
        Optional<String> moved = Optional.ofNullable(mine);
        Optional<String> base = Optional.ofNullable(onto);
        Directory directory = folder.directory(compiled.database().name());
        Rebase.Sides sides = CommandFailure.unwrap(Rebase.sides(directory, moved, base));
        AppliedGuard.check(
                sides.branches(), sides.own().stream().map(RevisionHeader::id).toList(), database);
        Rebase.Result result = CommandFailure.unwrap(Rebase.run(new Rebase.Request(
                directory,
                compiled,
                moved,
                base,
                Optional.ofNullable(message),
                decisions.toOptions(),
                force,
                SourceDate.now(System.getenv()))));
        written.print(
                result.revision(),
                result.replaced().stream().map(RevisionHeader::folder).toList(),
                true,
                RebaseReport.lines(directory, result),
                spec.commandLine().getOut());
        return 0;
    }
}
