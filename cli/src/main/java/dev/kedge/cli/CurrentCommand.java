package dev.kedge.cli;

import dev.kedge.files.Committed;
import dev.kedge.files.CommittedRevision;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells the newest applied revision. */
@Command(
        name = "current",
        description = "Tells the revision that the database is at; several lines for several heads.",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
final class CurrentCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Override
    public Integer call() {
        Committed committed = CommandFailure.unwrap(Committed.readRevisions(folder.directory()));
        PrintWriter out = spec.commandLine().getOut();
        Set<String> current = database.kedge(committed).current();
        if (current.isEmpty()) {
            out.println("base");
        }
        for (String id : current) {
            Optional<CommittedRevision> known =
                    Optional.ofNullable(committed.revisions().get(id));
            out.println(id + "  "
                    + known.map(r -> Times.of(r.revision().created()) + "  "
                                    + r.content().message())
                            .orElse("unknown here"));
        }
        out.flush();
        return 0;
    }
}
