package dev.kedge.core.step;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Securable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the objects that steps rebuild, while the steps are applied one after the other. */
final class RebuildSearch {
    /** An object that one step drops or creates. */
    private record Touched(int index, Owner object, boolean comesBack) {}

    private final List<Touched> dropped = new ArrayList<>();
    private final List<Touched> created = new ArrayList<>();
    private int steps;

    /** Adds the next step, with the schemas before and after it. */
    void add(Step step, Schema before, Schema after) {
        int index = steps++;
        if (isDrop(step)) {
            dropped.add(new Touched(index, object(step.subject(), before), comesBack(step)));
        } else if (isCreation(step)) {
            created.add(new Touched(index, object(step.subject(), after), true));
        }
    }

    /** The objects that the steps so far create, with an empty role, by the indexes of the steps. */
    SortedMap<Integer, Owner> created() {
        SortedMap<Integer, Owner> objects = new TreeMap<>();
        created.forEach(creation -> objects.put(creation.index(), creation.object()));
        return objects;
    }

    /** The objects that the steps so far rebuild, in the order of their creation. */
    List<Rebuild> rebuilds() {
        return pairs(new ArrayList<>(dropped), new ArrayList<>(created));
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

    static boolean isDrop(Step step) {
        return step instanceof DropView
                || step instanceof DropRoutine
                || step instanceof DropTable
                || step instanceof DropPartition
                || step instanceof DropSequence
                || step instanceof DropEnum
                || step instanceof DropDomain
                || step instanceof DropComposite
                || step instanceof DropRangeType;
    }

    /** Whether the step creates an object that has privileges and that may have existed under this name before. */
    private static boolean isCreation(Step step) {
        return step instanceof CreateView
                || step instanceof CreateRoutine
                || step instanceof CreateTable
                || step instanceof CreatePartition
                || step instanceof CreateSequence
                || step instanceof CreateEnum
                || step instanceof CreateDomain
                || step instanceof CreateComposite
                || step instanceof CreateRangeType;
    }

    /** A routine of the same name with other arguments replaces the old one, although the step does not record this. */
    private static boolean comesBack(Step step) {
        return step instanceof DropRoutine || step instanceof DropView drop && drop.comesBack();
    }

    /** The object with this key, with an empty role. */
    private static Owner object(ObjectKey key, Schema schema) {
        Securable kind = Securable.of(key.kind()).orElseThrow();
        Optional<Routine> routine =
                schema.object(key).filter(Routine.class::isInstance).map(Routine.class::cast);
        return new Owner(
                routine.map(Routine::name).orElse(key.owner()),
                kind,
                routine.map(it -> it.arguments().stream().map(PgType::sql).collect(Collectors.joining(", "))),
                "");
    }
}
