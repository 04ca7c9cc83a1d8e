package dev.kedge.core.revision;

import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Retired;
import dev.kedge.core.stability.Internal;
import dev.kedge.core.step.Reinstate;
import dev.kedge.core.step.Retire;
import dev.kedge.core.step.Step;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The revisions that retired the columns and tables that are retired after a history.
 *
 * @param revisions the ids of the revisions by the keys of the columns and tables; of a squash the ids of all revisions that
 *     it stands for, the oldest first
 */
@Internal
public record RetirementHistory(Map<ObjectKey, List<String>> revisions) {
    /** The history in which nothing is retired. */
    public static final RetirementHistory NONE = new RetirementHistory(Map.of());

    /**
     * Copies the map.
     *
     * @param revisions the ids of the revisions by the keys of the columns and tables
     */
    public RetirementHistory {
        revisions = Collections.unmodifiableMap(new LinkedHashMap<>(revisions));
    }

    /**
     * {@return the retirements of a history}
     *
     * @param history the revisions, parents before children
     */
    public static RetirementHistory of(Collection<Revision> history) {
        RetirementHistory all = NONE;
        for (Revision revision : history) {
            all = all.after(
                    revision.up(),
                    revision.header().recorded().stream()
                            .map(SquashedRevision::revision)
                            .toList());
        }
        return all;
    }

    /**
     * {@return the retirements after another revision}
     *
     * @param steps the steps of the revision
     * @param ids its id, or those of the revisions that it stands for
     */
    public RetirementHistory after(List<Step> steps, List<String> ids) {
        Map<ObjectKey, List<String>> before = revisions;
        Map<ObjectKey, List<String>> now = new LinkedHashMap<>(revisions);
        for (Step step : steps) {
            if (step instanceof Retire retire) {
                now.putIfAbsent(retire.object(), ids);
            } else if (step instanceof Reinstate reinstate) {
                now.remove(reinstate.object());
            } else if (step.renaming().isPresent()) {
                Renaming renaming = step.renaming().get();
                now = renamed(now, renaming::key);
                before = renamed(before, renaming::key);
            } else if (step.drops(step.subject())) {
                now.keySet().removeIf(key -> key.equals(step.subject()) || key.isPartOf(step.subject()));
            }
        }
        now.putAll(kept(before, now.keySet()));
        return new RetirementHistory(now);
    }

    /**
     * {@return the ids of the revisions whose retirements end because another revision drops the column or table}
     *
     * @param steps the steps of the other revision
     */
    public Set<String> droppedBy(List<Step> steps) {
        Map<ObjectKey, List<String>> former = revisions;
        for (Step step : steps) {
            if (step instanceof Reinstate reinstate) {
                former = new LinkedHashMap<>(former);
                former.remove(reinstate.object());
            } else if (step.renaming().isPresent()) {
                former = renamed(former, step.renaming().get()::key);
            }
        }
        Set<ObjectKey> left = after(steps, List.of()).revisions.keySet();
        return former.entrySet().stream()
                .filter(mark -> !left.contains(mark.getKey()))
                .map(mark -> mark.getValue().get(mark.getValue().size() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A column that is dropped and created again by one revision stays retired since the earlier one. */
    private static Map<ObjectKey, List<String>> kept(Map<ObjectKey, List<String>> before, Set<ObjectKey> now) {
        Map<ObjectKey, List<String>> kept = new HashMap<>(before);
        kept.keySet().retainAll(now);
        return kept;
    }

    private static Map<ObjectKey, List<String>> renamed(
            Map<ObjectKey, List<String>> some, UnaryOperator<ObjectKey> renaming) {
        Map<ObjectKey, List<String>> renamed = new LinkedHashMap<>();
        some.forEach((key, ids) -> renamed.put(renaming.apply(key), ids));
        return renamed;
    }

    /**
     * {@return the id of the revision that retired a column or table; absent if it is not retired} A squash does not tell
     * which of its revisions did. If it is not recorded, the last one counts, because code that has it has all of them.
     *
     * @param object the key of the column or table
     * @param recorded the id that the snapshot records
     */
    public Optional<String> since(ObjectKey object, Optional<String> recorded) {
        return Optional.ofNullable(revisions.get(object))
                .map(ids -> recorded.filter(ids::contains).orElse(ids.get(ids.size() - 1)));
    }

    /**
     * {@return a schema whose marks name the revisions that retired their columns and tables}
     *
     * @param declared the schema after the history, with the ids that a snapshot recorded
     */
    public Declared recordedIn(Declared declared) {
        Map<ObjectKey, Origin> marks = new TreeMap<>();
        for (Retired mark : declared.schema().retired()) {
            Origin origin = declared.origin(mark.key());
            since(mark.object(), origin.since()).ifPresent(id -> marks.put(mark.key(), origin.withSince(id)));
        }
        return marks.isEmpty() ? declared : declared.withSchema(declared.schema(), marks);
    }

    /**
     * Finds the revision without which code stops working when retired columns and tables are dropped: the first one that
     * has the retirements of all of them.
     *
     * @param retirements the ids of the revisions that retired them
     * @param graph the history
     * @param parents the revisions that the drop builds on
     * @return the id of the revision
     */
    public static Optional<String> last(Set<String> retirements, RevisionGraph graph, List<String> parents) {
        if (retirements.size() < 2) {
            return retirements.stream().findFirst();
        }
        List<String> nodes =
                retirements.stream().map(id -> graph.containing(id).orElse(id)).toList();
        Set<String> below = graph.withAncestors(parents);
        return graph.order().stream()
                .map(RevisionHeader::id)
                .filter(id ->
                        below.contains(id) && graph.withAncestors(List.of(id)).containsAll(nodes))
                .findFirst();
    }
}
