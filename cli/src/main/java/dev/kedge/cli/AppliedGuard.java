package dev.kedge.cli;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.files.Committed;
import dev.kedge.runtime.Kedge;
import dev.kedge.runtime.Status;
import java.util.List;
import java.util.Optional;

/** Refuses to take back a revision that the given database has. */
final class AppliedGuard {
    private AppliedGuard() {}

    static void check(Committed committed, DatabaseOption database) {
        committed
                .head()
                .ifPresent(head -> database.givenKedge(committed)
                        .map(Kedge::status)
                        .ifPresent(status -> check(status, head.revision().id())));
    }

    private static void check(Status status, String id) {
        if (status.applied().stream().anyMatch(r -> r.id().equals(id))) {
            throw refusal(id, "has applied", "Downgrade that database first, or write a new revision instead.");
        }
        Optional<Status.HalfDone> half = status.halfDone(id);
        status.pending().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .ifPresent(r -> half.ifPresent(h -> {
                    throw refusal(
                            id,
                            h.isUpward()
                                    ? "stopped half-way in the upgrade to"
                                    : "stopped half-way in the downgrade of",
                            h.wayOut(r, status.heads())
                                    + (h.isUpward() ? "\nThen downgrade it, or write a new revision instead." : ""));
                }));
    }

    private static CommandFailure refusal(String id, String what, String wayOut) {
        return new CommandFailure(List.of(Diagnostic.of(Code.REVISION_APPLIED, Place.NOWHERE, id, what, wayOut)));
    }
}
