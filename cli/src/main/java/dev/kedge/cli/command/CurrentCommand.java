package dev.kedge.cli.command;

import dev.kedge.Kedge;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.listing.AppliedRuns;
import dev.kedge.cli.listing.Entries;
import dev.kedge.cli.listing.Listing;
import dev.kedge.cli.listing.RevisionEntry;
import dev.kedge.cli.option.DatabaseOption;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.cli.option.RunOption;
import dev.kedge.files.Committed;
import dev.kedge.runtime.Status;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the newest applied revision. */
@Command(
        name = "current",
        description = "Prints the revision that the database is at: one line for each head.",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class CurrentCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private RunOption run = new RunOption();

    @Option(names = "--verbose", description = "Also print when, by whom and how fast it was applied.")
    private boolean verbose;

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    @Override
    public Integer call() {
        Committed committed = CommandFailure.unwrap(Committed.readRevisions(folder.source()));
        Kedge kedge = run.applyTo(database.kedge(committed));
        Status status = kedge.status();
        List<RevisionEntry> entries = new ArrayList<>(Entries.of(committed, status.heads()));
        status.heads().stream()
                .filter(id -> committed.graph().find(id).isEmpty())
                .map(id -> status.unknown().stream()
                        .filter(unknown -> unknown.id().equals(id))
                        .findFirst()
                        .orElseGet(() -> new Status.Unknown(id, false, Optional.empty(), Optional.empty())))
                .map(RevisionEntry::unknown)
                .forEach(entries::add);
        AppliedRuns runs = new AppliedRuns(verbose || json ? kedge.history() : List.of());
        List<RevisionEntry> found = Entries.on(entries, status, runs);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(RevisionEntry.print(found));
        } else if (found.isEmpty()) {
            out.println("base");
        } else {
            new Listing(out, Console.terminal(spec).columns(), verbose).print(found);
        }
        out.flush();
        return 0;
    }
}
