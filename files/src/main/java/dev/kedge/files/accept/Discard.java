package dev.kedge.files.accept;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.stability.Experimental;
import dev.kedge.files.Committed;
import dev.kedge.files.CommittedRevision;
import dev.kedge.files.Directory;
import dev.kedge.files.DirectoryWriter;
import dev.kedge.files.Released;
import java.io.IOException;
import java.util.List;

/** Discards the newest revision: restores the previous snapshot, then deletes the folder of the revision. */
@Experimental
public final class Discard {
    private Discard() {}

    /**
     * Discards the newest revision. If that is not possible, the folder is not changed.
     *
     * @param directory the database's folder
     * @return the discarded revision, or the reasons why it was not discarded
     */
    public static Outcome<CommittedRevision> run(Directory directory) {
        return run(directory, false);
    }

    /**
     * Discards the newest revision, even if it is part of a release. If that is not possible, the folder is not
     * changed.
     *
     * @param directory the database's folder
     * @param force whether a released revision may be discarded
     * @return the discarded revision, or the reasons why it was not discarded
     */
    public static Outcome<CommittedRevision> run(Directory directory, boolean force) {
        return Committed.read(directory)
                .then(committed -> committed
                        .head()
                        .map(head -> Released.guard(
                                        committed, List.of(head.revision().id()), force)
                                .then(free -> Released.guardSquashed(
                                        free, List.of(head.revision().id())))
                                .then(free -> discard(directory, committed, head)))
                        .orElseGet(() -> Outcome.failed(Diagnostic.of(FileCode.DISCARD_EMPTY, Place.NOWHERE))));
    }

    private static Outcome<CommittedRevision> discard(
            Directory directory, Committed committed, CommittedRevision head) {
        return Accept.withoutHead(committed, head).then(snapshot -> {
            try {
                DirectoryWriter writer = new DirectoryWriter(directory);
                writer.write(snapshot);
                writer.delete(head.revision().header().folder());
                return Outcome.of(head);
            } catch (IOException e) {
                return Outcome.failed(Diagnostic.of(
                        FileCode.FILE_UNREADABLE,
                        Place.whole(directory.path().toString()),
                        "The folder cannot be written: " + e.getMessage()));
            }
        });
    }
}
