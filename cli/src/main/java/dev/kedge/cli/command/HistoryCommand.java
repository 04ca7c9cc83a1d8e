package dev.kedge.cli.command;

import dev.kedge.Kedge;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.listing.AppliedRuns;
import dev.kedge.cli.listing.Entries;
import dev.kedge.cli.listing.Listing;
import dev.kedge.cli.listing.ReleaseNotes;
import dev.kedge.cli.listing.RevisionEntry;
import dev.kedge.cli.option.DatabaseOption;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.option.RunOption;
import dev.kedge.core.revision.Range;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.files.Committed;
import dev.kedge.runtime.Status;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the revisions, the newest first. */
@Command(
        name = "history",
        description = "Lists the revisions, the newest first. With a database, also shows which are pending; * marks "
                + "the one that the database is at.",
        footer = {
            "",
            "Examples:",
            "  kedge history --dir src/main/resources/kedge/market",
            "  kedge history --dir … -r 3f2a:head",
            "  kedge history --dir … --url postgresql://localhost/market -r=-3:current"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class HistoryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private RunOption run = new RunOption();

    @Option(
            names = {"-r", "--range"},
            paramLabel = "A:B",
            description = "List only the revisions from one target to another, both included. Either may be omitted.")
    private @Nullable String range;

    @Option(names = "--verbose", description = "Also print parents, folders and runs.")
    private boolean verbose;

    @Option(
            names = "--markdown",
            description =
                    "Print release notes in Markdown: the steps of each revision, below a heading for each release.")
    private boolean markdown;

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    @Override
    public Integer call() {
        Committed committed = CommandFailure.unwrap(Committed.readRevisions(folder.source()));
        Optional<Kedge> kedge = database.isNamed() || (range != null && Range.isOfDatabase(range))
                ? Optional.of(run.applyTo(database.kedge(committed)))
                : Optional.empty();
        Optional<Status> status = kedge.map(Kedge::status);
        List<RevisionEntry> entries = new ArrayList<>(Entries.of(committed, wanted(committed, status)));
        Collections.reverse(entries);
        AppliedRuns runs =
                new AppliedRuns(verbose || json ? kedge.map(Kedge::history).orElse(List.of()) : List.of());
        List<RevisionEntry> found =
                status.map(s -> Entries.on(entries, s, runs)).orElse(entries);
        PrintWriter out = spec.commandLine().getOut();
        if (markdown) {
            new ReleaseNotes(committed, out).print(found);
        } else if (json) {
            out.println(RevisionEntry.print(found));
            out.flush();
        } else {
            new Listing(out, Console.terminal(spec).columns(), verbose).print(found);
        }
        return 0;
    }

    private List<String> wanted(Committed committed, Optional<Status> status) {
        Set<String> applied = status.map(Entries::applied).orElse(Set.of());
        List<RevisionHeader> revisions = range == null
                ? committed.graph().order()
                : CommandFailure.unwrap(Range.listed(committed.graph(), applied, range))
                        .revisions();
        List<RevisionHeader> squashes = range == null ? committed.graph().openSquashes() : List.of();
        return Stream.concat(revisions.stream(), squashes.stream())
                .map(RevisionHeader::id)
                .toList();
    }
}
