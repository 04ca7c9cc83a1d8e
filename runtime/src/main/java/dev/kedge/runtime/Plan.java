package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Route;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The revisions that lead from where a database is to a target.
 *
 * @param graph the known revisions
 * @param todo those to run, in order
 */
record Plan(RevisionGraph graph, List<RevisionHeader> todo) {

    boolean isEmpty() {
        return todo.isEmpty();
    }

    /** The ids of the known revisions that the database has, or has half of. */
    Set<String> present(LedgerState state) {
        return known(ids(graph, state, Standing::isPresent));
    }

    /** The ids of the known revisions that the database has in full. */
    Set<String> applied(LedgerState state) {
        return known(ids(graph, state, Standing::isApplied));
    }

    private Set<String> known(Set<String> ids) {
        return ids.stream().filter(id -> graph.find(id).isPresent()).collect(Collectors.toSet());
    }

    /** The plan, unless the database holds what this build cannot go on from. */
    static Plan of(
            Ledger ledger,
            Migrations migrations,
            LedgerState state,
            Direction direction,
            List<String> targets,
            WhenAhead whenAhead)
            throws SQLException {
        RevisionGraph graph = KedgeException.unwrap(RevisionGraph.of(migrations.headers()));
        refuseEdited(new Edits(ledger, migrations), graph, state);
        refuseUnknown(graph, state, direction, whenAhead);
        return new Plan(
                graph,
                KedgeException.unwrap(
                        direction == Direction.UP
                                ? Route.up(graph, ids(graph, state, Standing::isApplied), targets)
                                // what a stopped downgrade left counts as there, so that -1 means the same again
                                : Route.down(graph, ids(graph, state, Standing::isPresent), targets)));
    }

    /** Refuses to turn round half-way. Only under the lock: otherwise another process may be about to finish it. */
    void refuseHalfDone(LedgerState state, Direction direction) {
        for (RevisionHeader revision : graph.order()) {
            state.standing(revision.id())
                    .filter(s -> s.isHalfDone() && s.isUpward() != (direction == Direction.UP))
                    .ifPresent(s -> {
                        throw KedgeException.of(
                                Code.PHASE_HALF_DONE,
                                s.revision(),
                                s.isUpward() ? "upgrade" : "downgrade",
                                s.resumeAt(),
                                s.phases(),
                                s.halfDone().wayOut(revision, state.heads()));
                    });
        }
    }

    static void refuseEdited(Edits edits, RevisionGraph graph, LedgerState state) throws SQLException {
        List<Diagnostic> problems = new ArrayList<>();
        for (Status.Edited edited : edits.of(graph, state)) {
            RevisionHeader revision = edited.revision();
            problems.add(Diagnostic.of(
                    Code.REVISION_EDITED,
                    Place.whole("revisions/" + revision.folder()),
                    revision.id(),
                    ": " + String.join("; ", edited.changes())));
        }
        if (!problems.isEmpty()) {
            throw new KedgeException(problems);
        }
    }

    private static void refuseUnknown(
            RevisionGraph graph, LedgerState state, Direction direction, WhenAhead whenAhead) {
        List<Diagnostic> problems = state.standings().values().stream()
                .filter(s -> s.isPresent() && graph.find(s.revision()).isEmpty())
                .sorted(Comparator.comparing(Standing::revision))
                .flatMap(s -> refusal(s, direction, whenAhead).stream()
                        .map(code ->
                                Diagnostic.of(code, Place.NOWHERE, s.revision(), s.isHalfDone() ? " half done" : "")))
                .toList();
        if (!problems.isEmpty()) {
            throw new KedgeException(problems);
        }
    }

    /** Why an unknown revision stands in the way; absent if it does not. */
    private static Optional<Code> refusal(Standing unknown, Direction direction, WhenAhead whenAhead) {
        if (direction == Direction.DOWN) {
            return Optional.of(Code.UNKNOWN_REVISION_ABOVE);
        }
        return switch (whenAhead) {
            case COMPATIBLE -> unknown.compatible() ? Optional.empty() : Optional.of(Code.UNKNOWN_REVISION_APPLIED);
            case REFUSE -> Optional.of(Code.DATABASE_AHEAD);
            case GO_ON -> Optional.empty();
        };
    }

    /**
     * The ids of revisions that stand so, unknown ones among them. When the digests are equal the ledger was not read
     * further: all known revisions are applied.
     */
    static Set<String> ids(RevisionGraph graph, LedgerState state, Predicate<Standing> wanted) {
        return state.upToDate()
                ? graph.order().stream().map(RevisionHeader::id).collect(Collectors.toSet())
                : state.standings().values().stream()
                        .filter(wanted)
                        .map(Standing::revision)
                        .collect(Collectors.toSet());
    }
}
