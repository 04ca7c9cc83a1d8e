package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
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
        return ids(graph, state, Standing::isPresent);
    }

    /** The ids of the known revisions that the database has in full. */
    Set<String> applied(LedgerState state) {
        return ids(graph, state, Standing::isApplied);
    }

    /** The plan, unless the database holds what this build cannot go on from. */
    static Plan of(Migrations migrations, LedgerState state, Direction direction, String target, WhenAhead whenAhead) {
        RevisionGraph graph = KedgeException.unwrap(RevisionGraph.of(migrations.headers()));
        refuseEdited(graph, state);
        refuseUnknown(graph, state, direction, whenAhead);
        return new Plan(graph, direction == Direction.UP ? up(graph, state, target) : down(graph, state, target));
    }

    private static List<RevisionHeader> up(RevisionGraph graph, LedgerState state, String target) {
        Set<String> applied = ids(graph, state, Standing::isApplied);
        Set<String> goal = KedgeException.unwrap(Target.resolve(graph, applied, target));
        Set<String> wanted = graph.withAncestors(goal);
        List<RevisionHeader> todo = graph.order().stream()
                .filter(revision -> wanted.contains(revision.id()) && !applied.contains(revision.id()))
                .toList();
        boolean there = applied.isEmpty()
                || graph.headsOf(applied).stream().map(RevisionHeader::id).anyMatch(goal::contains);
        if (todo.isEmpty() && !there) {
            throw KedgeException.of(
                    Code.TARGET_WRONG_WAY, "An upgrade", target, "down", "To go there: kedge downgrade " + target);
        }
        return todo;
    }

    /** A revision whose downgrade has stopped counts as there, so that {@code -1} means the same when it is run again. */
    private static List<RevisionHeader> down(RevisionGraph graph, LedgerState state, String target) {
        Set<String> present = ids(graph, state, Standing::isPresent);
        Set<String> goal = KedgeException.unwrap(Target.resolve(graph, present, target));
        if (!present.containsAll(goal)) {
            throw KedgeException.of(
                    Code.TARGET_WRONG_WAY, "A downgrade", target, "up", "To go there: kedge upgrade " + target);
        }
        Set<String> above = new HashSet<>(goal.isEmpty() ? present : graph.withDescendants(goal));
        above.removeAll(goal);
        List<RevisionHeader> todo = new ArrayList<>(graph.order().stream()
                .filter(revision -> above.contains(revision.id()) && present.contains(revision.id()))
                .toList());
        Collections.reverse(todo);
        return List.copyOf(todo);
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
                                s.halfDone().wayOut(revision));
                    });
        }
    }

    private static void refuseEdited(RevisionGraph graph, LedgerState state) {
        List<Diagnostic> problems = graph.order().stream()
                .filter(revision -> isEdited(state, revision))
                .map(r ->
                        Diagnostic.of(Code.REVISION_EDITED, Place.whole("revisions/" + r.folder()), r.id(), r.folder()))
                .toList();
        if (!problems.isEmpty()) {
            throw new KedgeException(problems);
        }
    }

    static boolean isEdited(LedgerState state, RevisionHeader revision) {
        return state.standing(revision.id())
                .filter(s -> s.isApplied() && !s.checksum().equals(revision.checksum()))
                .isPresent();
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

    /** When the digests are equal the ledger was not read further: all known revisions are applied. */
    private static Set<String> ids(RevisionGraph graph, LedgerState state, Predicate<Standing> wanted) {
        return graph.order().stream()
                .map(RevisionHeader::id)
                .filter(id ->
                        state.upToDate() || state.standing(id).filter(wanted).isPresent())
                .collect(Collectors.toSet());
    }
}
