package dev.kedge.cli.command;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.console.WrongUsage;
import dev.kedge.cli.listing.SquashStanding;
import dev.kedge.cli.option.DatabaseOption;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.option.WrittenOption;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.files.Committed;
import dev.kedge.files.SourceDate;
import dev.kedge.files.squash.FinishedSquash;
import dev.kedge.files.squash.Squash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Combines a range of old revisions into one. */
@Command(
        name = "squash",
        description = {
            "Combines a range of old revisions into one revision that leads to the same schema. A database "
                    + "with none of the old revisions runs the new one. A database with some of them runs the rest of "
                    + "them. A database with all of them has nothing to run.",
            "With {--finish}, deletes the old revisions. Refused if the database of {--url} has some but "
                    + "not all of them."
        },
        footer = {
            "",
            "Examples:",
            "  kedge squash --dir src/main/resources/kedge/market base+1:20bb",
            "  kedge squash --dir src/main/resources/kedge/market --finish 5e1b \\",
            "    --url postgresql://localhost/market"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class SquashCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private WrittenOption written = new WrittenOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "RANGE",
            description = "The old revisions, FROM:TO, both included. :TO begins with the first revision.")
    private @Nullable String target;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "The message of the squash. Default: the number of revisions that it combines.")
    private @Nullable String message;

    @Option(names = "--drop-data-steps", description = "Omit hand-written SQL, if empty databases do not need it.")
    private boolean dropDataSteps;

    @Option(names = "--dry-run", description = "Only print what would be done.")
    private boolean dryRun;

    @Option(names = "--finish", paramLabel = "ID", description = "Delete the old revisions of this squash.")
    private @Nullable String finish;

    @Option(names = "--force", description = "Also delete released revisions.")
    private boolean force;

    @Override
    public Integer call() {
        String range = target;
        String squash = finish;
        if (range != null && squash == null) {
            print(CommandFailure.unwrap(Squash.run(new Squash.Request(
                    folder.directory(),
                    range,
                    Optional.ofNullable(message),
                    dropDataSteps,
                    dryRun,
                    SourceDate.now(System.getenv())))));
        } else if (squash != null && range == null) {
            guard(CommandFailure.unwrap(Committed.read(folder.directory())), squash);
            print(CommandFailure.unwrap(FinishedSquash.run(folder.directory(), squash, force, dryRun)));
        } else {
            throw new WrongUsage(spec.commandLine(), Wording.of("Name either a range FROM:TO or {--finish=ID}."));
        }
        return 0;
    }

    private void guard(Committed committed, String id) {
        RevisionHeader squash = CommandFailure.unwrap(FinishedSquash.find(committed.graph(), id));
        SquashStanding standing = database.givenKedge(committed)
                .map(kedge -> SquashStanding.of(kedge.status(), squash))
                .orElseGet(() -> SquashStanding.nowhere(squash));
        if (standing.isInTheMiddle()) {
            throw new CommandFailure(List.of(Diagnostic.of(
                    DatabaseCode.SQUASH_IN_THE_MIDDLE,
                    Place.NOWHERE,
                    squash.id(),
                    standing.applied(),
                    squash.replaces().size(),
                    squash.replaces().get(0).revision())));
        }
    }

    private void print(Squash.Result result) {
        List<String> lines = new ArrayList<>();
        lines.add((dryRun ? "Would write " : "Wrote ") + "revisions/"
                + result.revision().folder());
        result.replaced().forEach(one -> lines.add("  for " + one.id() + "  " + one.message()));
        int phases = result.revision().plan().upPhases().size();
        lines.add("  in " + phases + (phases == 1 ? " phase" : " phases") + ". Next: "
                + Console.text(Wording.of("{verify}"), spec));
        written.print(
                Optional.of(result.revision()),
                List.of(),
                !dryRun,
                lines,
                spec.commandLine().getOut());
    }

    private void print(FinishedSquash finished) {
        List<String> gone = finished.gone().stream().map(RevisionHeader::folder).toList();
        List<String> lines = new ArrayList<>();
        gone.forEach(one -> lines.add((dryRun ? "Would delete" : "Deleted") + " revisions/" + one));
        lines.add(finished.squash().id() + (dryRun ? " would stand in their place." : " stands in their place."));
        written.print(Optional.empty(), gone, !dryRun, lines, spec.commandLine().getOut());
    }
}
