package dev.kedge.core.step;

import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Footprint.Touch;
import dev.kedge.core.step.Footprint.Write;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The reason why two steps of different branches cannot be run in either order.
 *
 * @param on the object that both steps touch
 * @param sentence what each step does to it, with the steps called left and right
 * @param alike whether both steps make the same change, so that one of them suffices
 */
@Experimental
public record Clash(ObjectKey on, String sentence, boolean alike) {

    /**
     * {@return the clash of two footprints; absent if they do not overlap}
     *
     * @param left the footprint of the left step
     * @param right the footprint of the right step
     */
    public static Optional<Clash> between(Footprint left, Footprint right) {
        return both(left, right)
                .or(() -> named(left, right))
                .or(() -> needed(left, right, "the right one needs"))
                .or(() -> needed(right, left, "the left one needs"));
    }

    private static Optional<Clash> both(Footprint left, Footprint right) {
        for (Map.Entry<ObjectKey, Write> entry : left.writes().entrySet()) {
            Write other = right.writes().get(entry.getKey());
            if (other != null) {
                return Optional.of(both(entry.getKey(), entry.getValue(), other));
            }
        }
        return Optional.empty();
    }

    private static Clash both(ObjectKey key, Write left, Write right) {
        String path = key.path();
        boolean alike = left.equals(right);
        if (left.touch() == Touch.CREATES && right.touch() == Touch.CREATES) {
            return new Clash(key, "both create " + path + (alike ? ", and alike" : ", each its own"), alike);
        }
        if (left.touch() == right.touch()) {
            String what =
                    left.touch() == Touch.DROPS ? "drop or rename " : isOrder(key) ? "add a value to " : "change ";
            return new Clash(key, "both " + what + path, alike);
        }
        return new Clash(key, "left " + word(left.touch()) + ", right " + word(right.touch()) + " " + path, false);
    }

    /** The position after a value, or before all values, changes only if another value is inserted there. */
    private static boolean isOrder(ObjectKey key) {
        return key.kind() == ObjectKey.Kind.ENUM_VALUE || key.kind() == ObjectKey.Kind.ENUM;
    }

    private static String word(Touch touch) {
        return switch (touch) {
            case CREATES -> "creates";
            case CHANGES -> "changes";
            case DROPS -> "drops or renames";
        };
    }

    /**
     * Objects of different kinds share namespaces: tables, views, sequences and indexes; types; the constraints of one
     * table.
     */
    private static Optional<Clash> named(Footprint left, Footprint right) {
        for (Map.Entry<ObjectKey, Write> one : left.writes().entrySet()) {
            for (Map.Entry<ObjectKey, Write> other : right.writes().entrySet()) {
                boolean created = one.getValue().touch() == Touch.CREATES
                        && other.getValue().touch() == Touch.CREATES;
                Set<String> taken = taken(one.getKey());
                taken.retainAll(taken(other.getKey()));
                if (created && !taken.isEmpty()) {
                    String name = one.getKey().ownName();
                    return Optional.of(new Clash(one.getKey(), "both take the name " + name, false));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<String> taken(ObjectKey key) {
        Set<String> names = new TreeSet<>();
        String relation = "relation " + new QualifiedName(key.owner().schema(), key.ownName());
        String type = "type " + key.owner();
        String constraint = "constraint " + key.owner() + " " + key.name();
        switch (key.kind()) {
            case TABLE, VIEW, SEQUENCE, COMPOSITE_TYPE, PARTITION -> names.addAll(Set.of(relation, type));
            case ENUM, DOMAIN -> names.add(type);
            case RANGE_TYPE ->
                names.addAll(Set.of(
                        type,
                        "type "
                                + key.owner()
                                        .withName(Naming.multirange(key.owner().name()))));
            case COLLATION -> names.add("collation " + key.owner());
            case INDEX -> names.add(relation);
            case STATISTICS ->
                names.add("statistics " + new QualifiedName(key.owner().schema(), key.name()));
            case PRIMARY_KEY, UNIQUE, EXCLUSION -> names.addAll(Set.of(relation, constraint));
            case CHECK, FOREIGN_KEY -> names.add(constraint);
            default -> {}
        }
        return names;
    }

    private static Optional<Clash> needed(Footprint writer, Footprint reader, String who) {
        return writer.writes().entrySet().stream()
                .filter(entry -> reader.needs(entry.getKey(), entry.getValue().touch()))
                .findFirst()
                .map(entry -> new Clash(
                        entry.getKey(),
                        who + " " + entry.getKey().path() + ", which the other one "
                                + word(entry.getValue().touch()),
                        false));
    }
}
