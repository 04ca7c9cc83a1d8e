package dev.kedge.files.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.plan.Plan;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.ChangeEnumValues;
import dev.kedge.core.step.ChangeSet;
import dev.kedge.core.step.MoveObject;
import dev.kedge.core.step.Purpose;
import dev.kedge.core.step.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds what every kind of step says of itself against what it does to the schemas of all cases, so that none of the answers
 * can be forgotten for a new kind.
 */
class StepAnswersTest {
    /** Kinds that are about rights: their keys are not asked for, since a right is found by the object that it is on. */
    private static final Set<ObjectKey.Kind> RIGHTS =
            Set.of(ObjectKey.Kind.GRANT, ObjectKey.Kind.OWNER, ObjectKey.Kind.REVOCATION);

    /** What comes into being as the schema has it, which a step alone cannot tell, with the reason. */
    private static final Map<Class<? extends Step>, Set<ObjectKey.Kind>> BY_SCHEMA = Map.of(
            // it names all values, of which some were there
            ChangeEnumValues.class, Set.of(ObjectKey.Kind.ENUM_VALUE),
            // partitions and owned sequences go along
            MoveObject.class, Set.of(ObjectKey.Kind.PARTITION, ObjectKey.Kind.SEQUENCE));

    private final Set<String> seen = new TreeSet<>();
    private final Set<String> wrong = new TreeSet<>();

    @Test
    void stepsSayWhatTheyDo() {
        for (Case that : Case.runnable()) {
            Plan plan = that.plan();
            check(that + " up", that.before().schema(), plan.up());
            check(that + " down", that.after().schema(), plan.down());
            check(that + " build", Schema.EMPTY, that.build().up());
        }
        assertThat(wrong).isEmpty();
        assertThat(seen)
                .isEqualTo(Stream.of(Step.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private void check(String name, Schema start, List<Step> steps) {
        ChangeSet all = new ChangeSet(start, steps);
        Schema before = start;
        for (Step step : steps) {
            Schema after = step.applyTo(before);
            seen.add(step.getClass().getSimpleName());
            String who = name + ": " + step.describe() + " ";
            appears(who, step, before, after);
            goes(who, step, before, after);
            renames(who, step, before, after);
            purpose(who, step, before, all);
            before = after;
        }
    }

    /** What was not there before is what the step creates, with its parts, or what it renames. */
    private void appears(String who, Step step, Schema before, Schema after) {
        Set<ObjectKey> old = keys(before);
        Set<ObjectKey> renamed = old.stream().map(key -> renamed(step, key)).collect(Collectors.toSet());
        for (ObjectKey key : keys(after)) {
            Set<ObjectKey.Kind> kinds = BY_SCHEMA.getOrDefault(step.getClass(), Set.of());
            boolean ofPartition = after.partition(key.owner()).isPresent() && kinds.contains(ObjectKey.Kind.PARTITION);
            boolean bySchema = kinds.contains(key.kind()) || ofPartition;
            if (!old.contains(key) && !bySchema) {
                boolean said = Stream.concat(step.creates().stream(), renamed.stream())
                        .anyMatch(made -> key.equals(made) || key.isPartOf(made) && !old.contains(made));
                expect(said, who + "does not say that it creates " + key.kind() + " " + key);
            }
        }
        for (ObjectKey key : step.creates()) {
            expect(!old.contains(key) && keys(after).contains(key), who + "does not create " + key);
        }
    }

    /** A step drops its subject if and only if the subject is gone under every name. */
    private void goes(String who, Step step, Schema before, Schema after) {
        for (ObjectKey key : keys(before)) {
            boolean gone = !keys(after).contains(key) && renamed(step, key).equals(key);
            boolean own = key.isSame(step.subject()) || key.isPartOf(step.subject()) && isThere(step.subject(), after);
            if (gone && own) {
                expect(step.drops(key), who + "does not say that it drops " + key.kind() + " " + key);
            }
            if (step.drops(key)) {
                expect(gone, who + "does not drop " + key);
            }
        }
    }

    /** The subject is there under the name that the step says, and going back by the inverse renaming finds the former one. */
    private void renames(String who, Step step, Schema before, Schema after) {
        ObjectKey subject = step.subject();
        if (!RIGHTS.contains(subject.kind()) && !step.drops(subject)) {
            expect(isThere(step.declaredAs(), after), who + "is not declared as " + step.declaredAs());
        }
        if (step.renaming().isPresent()) {
            Renaming renaming = step.renaming().get();
            keys(before).forEach(key -> {
                ObjectKey next = renaming.key(key);
                expect(renaming.inverse().key(next).equals(key), who + "is not undone for " + key);
                if (!next.equals(key)) {
                    expect(isThere(next, after) || !isThere(subject, before), who + "does not rename " + key);
                }
            });
        }
    }

    private void purpose(String who, Step step, Schema before, ChangeSet all) {
        if (step.purpose(all) == Purpose.RESTORATION) {
            expect(!step.creates().isEmpty() && !isThere(step.subject(), before), who + "puts nothing back");
        }
    }

    private static ObjectKey renamed(Step step, ObjectKey key) {
        return step.renaming().map(renaming -> renaming.key(key)).orElse(key);
    }

    /** A partition is a table, too, with all the columns of its table. The checks of a domain are found with it. */
    private static boolean isThere(ObjectKey key, Schema schema) {
        return keys(schema).stream().anyMatch(key::isSame)
                || schema.all(Domain.class).stream()
                        .anyMatch(domain -> domain.checks().stream()
                                .anyMatch(check -> DomainCheck.key(domain.name(), check.name())
                                        .equals(key)))
                || schema.relation(key.owner())
                        .filter(partition -> key.isSame(partition.key())
                                || partition.parts().stream()
                                        .anyMatch(part -> key.isSame(ObjectKey.part(key.owner(), part))))
                        .isPresent();
    }

    private static Set<ObjectKey> keys(Schema schema) {
        return schema.keys().filter(key -> !RIGHTS.contains(key.kind())).collect(Collectors.toCollection(HashSet::new));
    }

    private void expect(boolean condition, String otherwise) {
        if (!condition) {
            wrong.add(otherwise);
        }
    }
}
