package dev.kedge.core.revision;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.RevisionCode;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The path from the revisions of a database to targets: which revisions run, and in which order. It is the difference
 * of two sets, so it includes revisions that a merge added below applied ones.
 */
@Internal
public final class Route {
    private final RevisionGraph graph;
    private final Set<String> applied;
    private final Collection<String> targets;

    private Route(RevisionGraph graph, Set<String> applied, Collection<String> targets) {
        this.graph = graph;
        this.applied = Set.copyOf(applied);
        this.targets = targets;
    }

    /**
     * The revisions that an upgrade to the targets runs: all ancestors that the database lacks.
     *
     * @param graph the known revisions
     * @param applied the ids of the revisions that the database has
     * @param targets the targets as the user wrote them
     * @return the revisions, parents first, or diagnostics if a target is not valid
     */
    public static Outcome<List<RevisionHeader>> up(
            RevisionGraph graph, Set<String> applied, Collection<String> targets) {
        return Target.resolve(graph, applied, targets)
                .map(goal -> nodes(graph, goal))
                .then(new Route(graph, applied, targets)::up);
    }

    /**
     * The revisions that a downgrade to the targets reverts: all that the database has and that are not ancestors of a
     * target. Afterwards the database is exactly at the targets.
     *
     * @param graph the known revisions
     * @param applied the ids of the revisions that the database has
     * @param targets the targets as the user wrote them
     * @return the revisions, children first, or diagnostics if a target is not valid
     */
    public static Outcome<List<RevisionHeader>> down(
            RevisionGraph graph, Set<String> applied, Collection<String> targets) {
        return Target.resolve(graph, applied, targets)
                .map(goal -> nodes(graph, goal))
                .then(new Route(graph, applied, targets)::down);
    }

    private static Set<String> nodes(RevisionGraph graph, Set<String> goal) {
        return goal.stream().map(graph::node).collect(Collectors.toSet());
    }

    private Outcome<List<RevisionHeader>> up(Set<String> goal) {
        Set<String> wanted = graph.withAncestors(goal);
        List<RevisionHeader> todo = graph.order().stream()
                .filter(revision -> wanted.contains(revision.id()) && !applied.contains(revision.id()))
                .toList();
        boolean there = applied.isEmpty()
                || graph.headsOf(applied).stream().map(RevisionHeader::id).anyMatch(goal::contains);
        return todo.isEmpty() && !there ? wrongWay("An upgrade", "down", "downgrade") : Outcome.of(todo);
    }

    private Outcome<List<RevisionHeader>> down(Set<String> goal) {
        Set<String> stays = graph.withAncestors(goal);
        if (!applied.containsAll(goal)) {
            Set<String> below = graph.withAncestors(applied);
            Set<String> known = new HashSet<>(below);
            known.retainAll(applied);
            boolean ahead = stays.containsAll(known) || below.containsAll(goal);
            return ahead ? wrongWay("A downgrade", "up", "upgrade") : otherBranch(goal);
        }
        List<RevisionHeader> todo = new ArrayList<>(graph.order().stream()
                .filter(revision -> applied.contains(revision.id()) && !stays.contains(revision.id()))
                .toList());
        Collections.reverse(todo);
        return Outcome.of(List.copyOf(todo));
    }

    private Outcome<List<RevisionHeader>> wrongWay(String what, String way, String command) {
        return Outcome.failed(Diagnostic.of(
                RevisionCode.TARGET_WRONG_WAY,
                Place.NOWHERE,
                what,
                targets,
                way,
                Wording.of("To go there: {" + command + " @target=%1$s}", targets)));
    }

    private Outcome<List<RevisionHeader>> otherBranch(Set<String> goal) {
        Set<String> common = new HashSet<>(graph.withAncestors(goal));
        common.retainAll(applied);
        return Outcome.failed(Diagnostic.of(
                DatabaseCode.TARGET_OTHER_BRANCH,
                Place.NOWHERE,
                targets,
                RevisionNames.all(graph.headsOf(applied)),
                RevisionNames.arguments(graph.headsOf(common))));
    }
}
