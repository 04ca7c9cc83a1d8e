package dev.kedge.core.step;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An object that is dropped and created again, so that PostgreSQL treats as new what its users treat as the same
 * object.
 *
 * @param drop the index of the step that drops it
 * @param create the index of the step that creates it; usually the greater one, but a routine with other arguments is
 *     created before the old one is dropped
 * @param old the object before, with an empty role
 * @param now the object afterwards, with an empty role
 */
@Experimental
public record Rebuild(int drop, int create, Owner old, Owner now) {
    /** An object that a step drops or creates. */
    private record Touched(int index, Owner object, boolean comesBack) {}

    /**
     * {@return the objects that steps rebuild, in the order of their creation}
     *
     * @param start the schema before the first step
     * @param steps the steps, in order
     */
    public static List<Rebuild> of(Schema start, List<Step> steps) {
        if (steps.stream().noneMatch(Rebuild::isDrop)) {
            return List.of();
        }
        List<Touched> dropped = new ArrayList<>();
        List<Touched> created = new ArrayList<>();
        Schema schema = start;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Schema next = step.applyTo(schema);
            if (isDrop(step)) {
                dropped.add(new Touched(i, object(step.subject(), schema), comesBack(step)));
            } else if (isCreation(step)) {
                created.add(new Touched(i, object(step.subject(), next), true));
            }
            schema = next;
        }
        return pairs(dropped, created);
    }

    private static List<Rebuild> pairs(List<Touched> dropped, List<Touched> created) {
        List<Rebuild> pairs = new ArrayList<>();
        for (Touched creation : List.copyOf(created)) {
            dropped.stream()
                    .filter(drop ->
                            drop.index() < creation.index() && drop.object().isOnSameAs(creation.object()))
                    .findFirst()
                    .ifPresent(drop -> pair(drop, creation, dropped, created, pairs));
        }
        // a remaining object may return under another name or with other arguments, if the match is unambiguous
        for (Touched creation : List.copyOf(created)) {
            Predicate<Touched> alike = other -> isAlike(other.object(), creation.object());
            List<Touched> fit =
                    dropped.stream().filter(alike.and(Touched::comesBack)).toList();
            long rivals = created.stream().filter(alike).count();
            if (fit.size() == 1 && rivals == 1) {
                pair(fit.get(0), creation, dropped, created, pairs);
            }
        }
        return List.copyOf(pairs);
    }

    private static void pair(
            Touched drop, Touched creation, List<Touched> dropped, List<Touched> created, List<Rebuild> pairs) {
        dropped.remove(drop);
        created.remove(creation);
        pairs.add(new Rebuild(drop.index(), creation.index(), drop.object(), creation.object()));
    }

    private static boolean isAlike(Right one, Right other) {
        return one.kind() == other.kind()
                && (one.kind() != Securable.ROUTINE || one.name().equals(other.name()));
    }

    private static boolean isDrop(Step step) {
        return step instanceof DropView
                || step instanceof DropRoutine
                || step instanceof DropTable
                || step instanceof DropPartition
                || step instanceof DropSequence
                || step instanceof DropEnum
                || step instanceof DropDomain
                || step instanceof DropComposite;
    }

    /**
     * {@return whether a step drops a column that a later step adds again under the same name}
     *
     * @param steps the steps, in order
     * @param index the index of the step among them
     */
    public static boolean isOfColumn(List<Step> steps, int index) {
        Step step = steps.get(index);
        return step instanceof MakeGenerated
                || (step instanceof DropGenerated || step instanceof DropColumn)
                        && steps.subList(index, steps.size()).stream()
                                .anyMatch(later -> later instanceof AddColumn
                                        && later.subject().equals(step.subject()));
    }

    /** Whether the step creates an object that has privileges and that may have existed under this name before. */
    static boolean isCreation(Step step) {
        return step instanceof CreateView
                || step instanceof CreateRoutine
                || step instanceof CreateTable
                || step instanceof CreatePartition
                || step instanceof CreateSequence
                || step instanceof CreateEnum
                || step instanceof CreateDomain
                || step instanceof CreateComposite;
    }

    /** A routine of the same name with other arguments replaces the old one, although the step does not record this. */
    private static boolean comesBack(Step step) {
        return step instanceof DropRoutine || step instanceof DropView drop && drop.comesBack();
    }

    /** The object with this key, with an empty role. */
    static Owner object(ObjectKey key, Schema schema) {
        Securable kind = Securable.of(key.kind()).orElseThrow();
        Optional<Routine> routine =
                schema.object(key).filter(Routine.class::isInstance).map(Routine.class::cast);
        return new Owner(
                routine.map(Routine::name).orElse(key.owner()),
                kind,
                routine.map(it -> it.arguments().stream().map(PgType::sql).collect(Collectors.joining(", "))),
                "");
    }

    /** Whether any right on it is declared before or after. */
    boolean isManaged(Schema before, Schema after) {
        return before.all(Right.class).stream().anyMatch(old::isOnSameAs)
                || after.all(Right.class).stream().anyMatch(now::isOnSameAs);
    }
}
