package dev.kedge.cli.command;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.listing.Detail;
import dev.kedge.cli.listing.Entries;
import dev.kedge.cli.listing.RevisionDetail;
import dev.kedge.cli.listing.RevisionEntry;
import dev.kedge.cli.option.DatabaseOption;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.RevisionCode;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.Target;
import dev.kedge.files.Committed;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one revision in full. */
@Command(
        name = "show",
        description = "Shows what a revision does: its steps, its phases of SQL, their locks and dangers, and whether "
                + "it can be reverted.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  kedge show --dir … head", "  kedge show --dir … 3f2a --json"},
        usageHelpWidth = 80)
public final class ShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Parameters(
            paramLabel = "REV",
            description = "The id of a revision or the beginning of it, head, heads, current, ID+N, ID-N.")
    private String target = "";

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    @Override
    public Integer call() {
        Committed committed = CommandFailure.unwrap(Committed.readRevisions(folder.source()));
        Set<String> applied = DatabaseTargets.isOf(target)
                ? Entries.applied(database.kedge(committed).status())
                : Set.of();
        Set<String> ids = CommandFailure.unwrap(Target.resolve(committed.graph(), applied, target));
        if (ids.isEmpty()) {
            throw new CommandFailure(List.of(Diagnostic.of(
                    RevisionCode.REVISION_UNKNOWN,
                    Place.NOWHERE,
                    target,
                    Wording.of("It matches no revision. List them: {history}"))));
        }
        List<RevisionDetail> details = new ArrayList<>();
        for (RevisionEntry entry : Entries.of(committed, ids)) {
            details.add(CommandFailure.unwrap(RevisionDetail.of(committed, entry)));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(details.stream().map(RevisionDetail::print).collect(Collectors.joining(",\n", "[", "]")));
        } else {
            Detail detail = new Detail(out, Console.terminal(spec).columns());
            details.forEach(detail::print);
        }
        out.flush();
        return 0;
    }
}
