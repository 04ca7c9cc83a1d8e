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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The path from the revisions of a database to targets: which revisions run, and in which order. It is the difference
 * of two sets, so it includes revisions that a merge added below applied ones.
 */
@Internal
public final class Route {
    /** A target that counts back from where the database is. */
    private static final Pattern BACKWARD = Pattern.compile("(current)?-0*[1-9]\\d*", Pattern.CASE_INSENSITIVE);

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
     * The revisions that a downgrade to the targets reverts: all that the database has and that build on a target. A
     * target stays applied, with all that it builds on, even if it builds on another target. Branches on which there is
     * no target stay as well.
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
                .then(goal -> new Route(graph, applied, targets).down(goal));
    }

    /**
     * The heads that a run leaves beside its targets: applied revisions on which no other applied one builds, and that
     * no target stands for. After an upgrade to a revision they may build on the target.
     *
     * @param graph the known revisions
     * @param applied the ids of the revisions that the database has before the run
     * @param direction whether the run upgrades or downgrades
     * @param targets the targets as the user wrote them
     * @param todo the revisions that the run applies or reverts
     * @return the heads, parents first
     */
    public static List<RevisionHeader> beside(
            RevisionGraph graph,
            Set<String> applied,
            Direction direction,
            Collection<String> targets,
            List<RevisionHeader> todo) {
        Set<String> goal = Target.resolve(graph, applied, targets)
                .map(ids -> nodes(graph, ids))
                .value()
                .orElse(Set.of());
        Set<String> after = new HashSet<>(applied);
        todo.forEach(revision -> {
            if (direction == Direction.UP) {
                after.add(revision.id());
            } else {
                after.remove(revision.id());
            }
        });
        return graph.headsOf(after).stream()
                .filter(head -> !goal.contains(head.id()))
                .toList();
    }

    private static Set<String> nodes(RevisionGraph graph, Set<String> goal) {
        return goal.stream().map(graph::node).collect(Collectors.toSet());
    }

    private Outcome<List<RevisionHeader>> up(Set<String> goal) {
        Set<String> wanted = graph.withAncestors(goal);
        List<RevisionHeader> todo = graph.order().stream()
                .filter(revision -> wanted.contains(revision.id()) && !applied.contains(revision.id()))
                .toList();
        boolean back = targets.stream()
                .anyMatch(target -> BACKWARD.matcher(target.strip()).matches());
        return todo.isEmpty() && back ? wrongWay("An upgrade", "down", "downgrade") : Outcome.of(todo);
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
        Set<String> above = namesBase() ? applied : graph.withDescendants(goal);
        List<RevisionHeader> todo = new ArrayList<>(graph.order().stream()
                .filter(revision -> applied.contains(revision.id())
                        && above.contains(revision.id())
                        && !stays.contains(revision.id()))
                .toList());
        Collections.reverse(todo);
        return Outcome.of(List.copyOf(todo));
    }

    /** Whether a target stands for no revision, on which all of them build. */
    private boolean namesBase() {
        return targets.isEmpty()
                || targets.stream()
                        .anyMatch(target -> Target.resolve(graph, applied, target)
                                .map(Set::isEmpty)
                                .value()
                                .orElse(false));
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
