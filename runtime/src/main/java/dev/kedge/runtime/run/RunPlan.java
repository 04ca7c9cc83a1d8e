package dev.kedge.runtime.run;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Route;
import dev.kedge.core.revision.Shortcut;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.Status;
import dev.kedge.runtime.WhenAhead;
import dev.kedge.runtime.ledger.EditDetector;
import dev.kedge.runtime.ledger.Ledger;
import dev.kedge.runtime.ledger.LedgerState;
import dev.kedge.runtime.ledger.SquashLedger;
import dev.kedge.runtime.script.KnownRevisions;
import dev.kedge.runtime.script.RevisionState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The revisions that lead from the state of a database to a target.
 *
 * @param graph the known revisions
 * @param state the state of the ledger, in terms of the graph
 * @param todo the revisions to run, in order
 * @param beside the heads that the database has after the run beside the targets
 */
public record RunPlan(RevisionGraph graph, LedgerState state, List<RevisionHeader> todo, List<RevisionHeader> beside) {

    boolean isEmpty() {
        return todo.isEmpty();
    }

    /** The ids of the known revisions that are applied or half-done. */
    public Set<String> present() {
        return known(present(graph, state));
    }

    /** The ids of the known revisions that are applied. */
    public Set<String> applied() {
        return known(applied(graph, state));
    }

    private Set<String> known(Set<String> ids) {
        return ids.stream().filter(id -> graph.find(id).isPresent()).collect(Collectors.toSet());
    }

    /** Makes the plan, unless the database is in a state from which this build cannot continue. */
    public static RunPlan of(
            Ledger ledger,
            KnownRevisions migrations,
            LedgerState raw,
            Direction direction,
            List<String> targets,
            WhenAhead whenAhead)
            throws SQLException {
        RevisionGraph graph = migrations.graph();
        LedgerState state = SquashLedger.seen(graph, raw);
        refuseEdited(new EditDetector(ledger, migrations), graph, state);
        refuseUnknown(graph, state, direction, whenAhead);
        boolean up = direction == Direction.UP;
        // a stopped downgrade still counts as applied, so that -1 means the same revision as before
        Set<String> there = up ? applied(graph, state) : present(graph, state);
        List<RevisionHeader> todo =
                KedgeException.unwrap(up ? Route.up(graph, there, targets) : Route.down(graph, there, targets));
        return new RunPlan(
                graph,
                state,
                up ? Shortcut.of(graph, todo, ids(graph, state, RevisionState::isHalfDone)) : todo,
                Route.beside(graph, there, direction, targets, todo));
    }

    /** The ids of the applied revisions. The revisions of a half-done squash do not count until it has finished. */
    private static Set<String> applied(RevisionGraph graph, LedgerState state) {
        Set<String> applied = new HashSet<>(ids(graph, state, RevisionState::isApplied));
        halfDoneSquashes(graph, state)
                .flatMap(squash -> Shortcut.within(squash, graph.order()).stream())
                .forEach(one -> applied.remove(one.id()));
        return applied;
    }

    /** The ids of the revisions that are applied or half-done. With a half-done squash, all its revisions may be. */
    private static Set<String> present(RevisionGraph graph, LedgerState state) {
        Set<String> present = new HashSet<>(ids(graph, state, RevisionState::isPresent));
        halfDoneSquashes(graph, state)
                .flatMap(squash -> Shortcut.within(squash, graph.order()).stream())
                .forEach(one -> present.add(one.id()));
        return present;
    }

    private static Stream<RevisionHeader> halfDoneSquashes(RevisionGraph graph, LedgerState state) {
        return graph.openSquashes().stream()
                .filter(squash -> state.standing(squash.id())
                        .filter(RevisionState::isHalfDone)
                        .isPresent());
    }

    /**
     * Refuses to reverse direction half-way. Call it only under the lock; otherwise another process may be about to
     * finish.
     */
    public void refuseHalfDone(Direction direction) {
        for (RevisionHeader revision : graph.order()) {
            state.standing(revision.id())
                    .filter(s -> s.isHalfDone() && s.isUpward() != (direction == Direction.UP))
                    .ifPresent(s -> {
                        throw KedgeException.of(
                                DatabaseCode.PHASE_HALF_DONE,
                                s.revision(),
                                s.isUpward() ? "upgrade" : "downgrade",
                                s.resumeAt(),
                                s.phases(),
                                s.halfDone().wayOut(revision, state.heads()));
                    });
        }
        halfDoneSquashes(graph, state)
                .filter(squash -> !todo.contains(squash)
                        || !state.standing(squash.id())
                                .filter(RevisionState::isUpward)
                                .isPresent())
                .findFirst()
                .ifPresent(this::refuseHalfDone);
    }

    /** A half-done squash can only be continued by the squash itself. */
    private void refuseHalfDone(RevisionHeader squash) {
        RevisionState standing = state.standing(squash.id()).orElseThrow();
        throw KedgeException.of(
                DatabaseCode.SQUASH_HALF_DONE,
                squash.id(),
                standing.isUpward() ? "upgrade" : "downgrade",
                standing.resumeAt(),
                standing.phases(),
                standing.isUpward()
                        ? standing.halfDone().wayOut(squash, state.heads())
                        : Wording.plain(
                                "Finish it with the build that has the squash in place of the other revisions."));
    }

    public static void refuseEdited(EditDetector edits, RevisionGraph graph, LedgerState state) throws SQLException {
        List<Diagnostic> problems = new ArrayList<>();
        for (Status.Edited edited : edits.of(graph, state)) {
            RevisionHeader revision = edited.revision();
            problems.add(Diagnostic.of(
                    DatabaseCode.REVISION_EDITED,
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
                .sorted(Comparator.comparing(RevisionState::revision))
                .flatMap(s -> refusal(graph, s, direction, whenAhead).stream()
                        .map(code ->
                                Diagnostic.of(code, Place.NOWHERE, s.revision(), s.isHalfDone() ? " half done" : "")))
                .toList();
        if (!problems.isEmpty()) {
            throw new KedgeException(problems);
        }
    }

    /** The code with which an unknown revision stops the run; absent if it does not. */
    private static Optional<Code> refusal(
            RevisionGraph graph, RevisionState unknown, Direction direction, WhenAhead whenAhead) {
        if (direction == Direction.DOWN) {
            return Optional.of(DatabaseCode.UNKNOWN_REVISION_ABOVE);
        }
        return switch (whenAhead) {
            case COMPATIBLE ->
                unknown.compatibility().isWith(graph::hasInForce)
                        ? Optional.empty()
                        : Optional.of(DatabaseCode.UNKNOWN_REVISION_APPLIED);
            case REFUSE -> Optional.of(CommandCode.DATABASE_AHEAD);
            case GO_ON -> Optional.empty();
        };
    }

    /**
     * The ids of the revisions with this state, including unknown ones. If the digests are equal, the ledger was not
     * read further: all known revisions are applied.
     */
    public static Set<String> ids(RevisionGraph graph, LedgerState state, Predicate<RevisionState> wanted) {
        return state.upToDate()
                ? graph.order().stream().map(RevisionHeader::id).collect(Collectors.toSet())
                : state.standings().values().stream()
                        .filter(wanted)
                        .map(RevisionState::revision)
                        .collect(Collectors.toSet());
    }
}
