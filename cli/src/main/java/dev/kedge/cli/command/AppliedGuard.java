package dev.kedge.cli.command;

import dev.kedge.Kedge;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.option.DatabaseOption;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.files.Committed;
import dev.kedge.runtime.Status;
import java.util.List;
import java.util.Optional;

/** Refuses to delete a revision that the given database has applied. */
final class AppliedGuard {
    private AppliedGuard() {}

    /** Refuses to delete the newest revision. */
    static void check(Committed committed, DatabaseOption database) {
        check(
                committed,
                committed.head().map(head -> head.revision().id()).stream().toList(),
                database);
    }

    static void check(Committed committed, List<String> ids, DatabaseOption database) {
        if (!ids.isEmpty()) {
            database.givenKedge(committed).map(Kedge::status).ifPresent(status -> ids.forEach(id -> check(status, id)));
        }
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
        return new CommandFailure(List.of(Diagnostic.of(FileCode.REVISION_APPLIED, Place.NOWHERE, id, what, wayOut)));
    }
}
