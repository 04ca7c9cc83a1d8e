package dev.kedge.cli;

import dev.kedge.files.Committed;
import dev.kedge.files.CommittedRevision;
import dev.kedge.runtime.Status;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the revisions, the newest first. */
@Command(
        name = "history",
        description =
                "Lists the revisions, the newest first; with a database it tells which are pending, and * marks the"
                        + " one that the database is at.",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
final class HistoryCommand implements Callable<Integer> {
    private static final int MESSAGE = 46;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Override
    public Integer call() {
        Committed committed = CommandFailure.unwrap(Committed.readRevisions(folder.directory()));
        Optional<Status> status =
                database.isNamed() ? Optional.of(database.kedge(committed).status()) : Optional.empty();
        List<CommittedRevision> revisions =
                new ArrayList<>(committed.revisions().values());
        Collections.reverse(revisions);
        PrintWriter out = spec.commandLine().getOut();
        revisions.forEach(revision -> out.println(line(revision, status)));
        out.flush();
        return 0;
    }

    private static String line(CommittedRevision revision, Optional<Status> status) {
        String id = revision.revision().id();
        String text = Times.of(revision.revision().created()) + "  "
                + Text.cut(revision.content().message(), MESSAGE);
        if (status.isEmpty()) {
            return Paint.of("bold", id) + "  " + text;
        }
        boolean applied = status.get().applied().stream().anyMatch(r -> r.id().equals(id));
        boolean current = status.get().heads().contains(id);
        String mark = current ? "* " : "  ";
        return mark + Paint.of(applied ? "green" : "faint", id) + "  " + text + (applied ? "" : "  (pending)");
    }
}
