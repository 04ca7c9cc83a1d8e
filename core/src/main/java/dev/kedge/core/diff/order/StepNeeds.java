package dev.kedge.core.diff.order;

import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.KnownDependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Requirements;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the steps that each step waits for. If the schema was read from a server, its recorded dependencies decide;
 * otherwise the names in the step do. No dependencies on SQL objects are recorded, so there names always decide.
 */
final class StepNeeds {
    private final List<Step> steps;
    private final KnownDependencies known;
    private final Schema before;
    private final Schema after;
    private final Requirements requirements;
    /** The steps that provide an object, by the name that other texts use for it. */
    private final Map<String, Set<Integer>> objects = new HashMap<>();
    /** The steps that provide a column, by the name of its table. */
    private final Map<String, Set<Integer>> columns = new HashMap<>();
    /** The steps that provide an object or a column, by its key. */
    private final Map<ObjectKey, Set<Integer>> byKey = new HashMap<>();
    /** The steps after which a subject no longer depends on what it depended on, in order. */
    private final List<Integer> releases = new ArrayList<>();
    /** The steps that drop a whole object, by its key. */
    private final Map<ObjectKey, Integer> drops = new HashMap<>();

    StepNeeds(List<Step> steps, Schema before, Schema after) {
        this.steps = steps;
        this.before = before;
        this.after = after;
        this.known = after.dependencies();
        this.requirements = new Requirements(before);
        for (int i = 0; i < steps.size(); i++) {
            index(i);
        }
    }

    private void index(int i) {
        Step step = steps.get(i);
        for (ObjectKey key : step.provides()) {
            boolean column = key.kind() == ObjectKey.Kind.COLUMN;
            if (column || key.name().isEmpty()) {
                for (String name : column ? Set.of(key.owner().name()) : Dependencies.namesOf(key)) {
                    (column ? columns : objects)
                            .computeIfAbsent(name, it -> new TreeSet<>())
                            .add(i);
                }
                byKey.computeIfAbsent(key, it -> new TreeSet<>()).add(i);
            }
        }
        if (step.releases()) {
            releases.add(i);
        }
        if (step.subject().name().isEmpty() && step.drops(step.subject())) {
            drops.putIfAbsent(step.subject(), i);
        }
    }

    /** The steps that must come before this one, in order. */
    List<Integer> of(int index) {
        Step step = steps.get(index);
        Set<Integer> found = new TreeSet<>(mentioned(step.needs()));
        known(step).ifPresent(keys -> {
            found.removeIf(provider -> steps.get(provider).subject().kind() != ObjectKey.Kind.SQL_OBJECT);
            found.addAll(providing(keys));
        });
        step.creates().stream()
                .flatMap(key -> Optional.ofNullable(drops.get(key)).stream())
                .filter(drop -> drop < index)
                .forEach(found::add);
        if (Integer.valueOf(index).equals(drops.get(step.subject()))) {
            before.object(step.subject()).ifPresent(object -> addFreeing(object, found));
        }
        found.remove(index);
        return List.copyOf(found).stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** The steps that provide the objects that the body of the created routine mentions; they may come later. */
    Set<Integer> calledBy(int index) {
        return mentioned(steps.get(index).calls());
    }

    /** The steps after which nothing depends on the object. */
    private void addFreeing(SchemaObject object, Set<Integer> found) {
        for (int release : releases) {
            ObjectKey subject = steps.get(release).subject();
            if (!subject.equals(object.key())
                    && !subject.isPartOf(object.key())
                    && requirements.needs(subject, object)) {
                found.add(release);
            }
        }
    }

    /** The recorded dependencies of the subject of a step; absent if there is no record or the step creates nothing. */
    private Optional<Set<ObjectKey>> known(Step step) {
        if (step.creates().isEmpty() && step.needs().equals(NameReferences.NONE)) {
            return Optional.empty();
        }
        ObjectKey subject =
                step.creates().isEmpty() ? step.subject() : step.creates().get(0);
        Optional<SchemaObject> whole = subject.name().isEmpty() ? after.object(subject) : Optional.empty();
        return whole.isPresent() ? madeWith(whole.get()) : known.of(subject);
    }

    /** The dependencies of an object and of the parts that are created with it. */
    private Optional<Set<ObjectKey>> madeWith(SchemaObject object) {
        return known.of(object.key()).map(own -> {
            Set<ObjectKey> all = new HashSet<>(own);
            object.parts().stream()
                    .map(part -> ObjectKey.part(object.key().owner(), part))
                    .filter(key -> key.kind() != ObjectKey.Kind.TRIGGER
                            && key.kind() != ObjectKey.Kind.POLICY
                            && key.kind() != ObjectKey.Kind.STATISTICS
                            && key.kind() != ObjectKey.Kind.FOREIGN_KEY)
                    .forEach(key -> known.of(key).ifPresent(all::addAll));
            return all;
        });
    }

    private Set<Integer> providing(Set<ObjectKey> keys) {
        Set<Integer> found = new TreeSet<>();
        keys.forEach(key -> found.addAll(byKey.getOrDefault(key, Set.of())));
        return found;
    }

    private Set<Integer> mentioned(NameReferences mentions) {
        Set<Integer> found = new TreeSet<>();
        for (String name : mentions.names()) {
            found.addAll(objects.getOrDefault(name, Set.of()));
            columns.getOrDefault(name, Set.of()).stream()
                    .filter(provider -> isProvided(steps.get(provider), mentions))
                    .forEach(found::add);
        }
        return found;
    }

    /** Whether a step provides a mentioned object. */
    static boolean isProvided(Step step, NameReferences mentions) {
        return step.provides().stream().anyMatch(key -> isMentioned(key, mentions));
    }

    /** A reference to a column also names its table, and the column by its name or by a star. */
    private static boolean isMentioned(ObjectKey key, NameReferences mentions) {
        if (key.kind() == ObjectKey.Kind.COLUMN) {
            return mentions.has(key.owner().name()) && (mentions.everything() || mentions.has(key.name()));
        }
        return key.name().isEmpty() && mentions.hasAny(Dependencies.namesOf(key));
    }
}
