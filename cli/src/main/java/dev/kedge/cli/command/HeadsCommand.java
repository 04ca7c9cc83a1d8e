package dev.kedge.cli.command;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.listing.Entries;
import dev.kedge.cli.listing.Listing;
import dev.kedge.cli.listing.RevisionEntry;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.files.Committed;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the revisions that no other revision builds on. */
@Command(
        name = "heads",
        description = "Lists the revisions that no other revision builds on. There is one unless branches have to be "
                + "merged.",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class HeadsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Option(names = "--verbose", description = "Also print parents and folders.")
    private boolean verbose;

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    @Override
    public Integer call() {
        Committed committed = CommandFailure.unwrap(Committed.readRevisions(folder.source()));
        List<String> heads =
                committed.graph().heads().stream().map(RevisionHeader::id).toList();
        List<RevisionEntry> entries = Entries.of(committed, heads);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(RevisionEntry.print(entries));
            out.flush();
        } else {
            new Listing(out, Console.terminal(spec).columns(), verbose).print(entries);
        }
        return 0;
    }
}
