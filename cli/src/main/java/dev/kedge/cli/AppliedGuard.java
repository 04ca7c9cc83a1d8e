package dev.kedge.cli;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.files.Committed;
import dev.kedge.runtime.Kedge;
import dev.kedge.runtime.Status;
import java.util.List;

/** Refuses to take back a revision that the given database has. */
final class AppliedGuard {
    private AppliedGuard() {}

    static void check(Committed committed, DatabaseOption database) {
        committed
                .head()
                .ifPresent(head -> database.givenKedge(committed)
                        .map(Kedge::status)
                        .ifPresent(status -> {
                            if (has(status, head.revision().id())) {
                                throw new CommandFailure(List.of(Diagnostic.of(
                                        Code.REVISION_APPLIED,
                                        Place.NOWHERE,
                                        head.revision().id())));
                            }
                        }));
    }

    private static boolean has(Status status, String revision) {
        return status.applied().stream().anyMatch(r -> r.id().equals(revision))
                || status.halfDone().stream().anyMatch(r -> r.id().equals(revision));
    }
}
