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
 * An object that steps drop and create, so that PostgreSQL takes for new what people take for the same object.
 *
 * @param drop the index of the step that drops it
 * @param create the index of the step that creates it; usually the later one, but a routine with other arguments is there
 *     before the old one goes
 * @param old the object so far, as one that has no owner yet
 * @param now the object from then on, as one that has no owner yet
 */
@Experimental
public record Rebuild(int drop, int create, Owner old, Owner now) {
    /** An object that one step drops or creates. */
    private record Touched(int index, Owner object, boolean comesBack) {}

    /** What these steps rebuild, in the order in which it is created. */
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
        // what is left may come back under another name or with other arguments, if there is no choice
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

    /** Whether a step drops a column of a table that stays, which is added again under its name. */
    public static boolean isOfColumn(List<Step> steps, int index) {
        Step step = steps.get(index);
        return step instanceof MakeGenerated
                || (step instanceof DropGenerated || step instanceof DropColumn)
                        && steps.subList(index, steps.size()).stream()
                                .anyMatch(later -> later instanceof AddColumn
                                        && later.subject().equals(step.subject()));
    }

    /** Whether the step creates what has privileges and may have been there under its name. */
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

    /** A routine of the same name with other arguments takes the place of the old one, though nothing says so. */
    private static boolean comesBack(Step step) {
        return step instanceof DropRoutine || step instanceof DropView drop && drop.comesBack();
    }

    /** The object of this key, as one that has no owner yet. */
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

    /** Whether any right on it is declared, before or after. */
    boolean isManaged(Schema before, Schema after) {
        return before.all(Right.class).stream().anyMatch(old::isOnSameAs)
                || after.all(Right.class).stream().anyMatch(now::isOnSameAs);
    }
}
