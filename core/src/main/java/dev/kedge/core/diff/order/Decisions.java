package dev.kedge.core.diff.order;

import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Expression;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a comparison of two schemas cannot know and somebody decided.
 *
 * @param renames renamed objects: former key, a part's under its table's former name, to name from now on
 * @param moves objects that go to another schema: former key to name from now on
 * @param using how to convert columns whose type changes, by their key from now on
 * @param backfills what existing rows get in columns that are added or forbid nulls, by their key from now on
 * @param drops the paths of tables and columns that are dropped and not renamed
 * @param replaced removed values of enums, by the enum's key from now on, and the values that rows get instead
 * @param alters the statements that change SQL objects into the declared ones, by their keys
 */
public record Decisions(
        Map<ObjectKey, String> renames,
        Map<ObjectKey, QualifiedName> moves,
        Map<ObjectKey, Expression> using,
        Map<ObjectKey, Expression> backfills,
        Set<String> drops,
        Map<ObjectKey, String> replaced,
        Map<ObjectKey, Expression> alters) {

    /** Nothing decided. */
    public static final Decisions NONE = new Decisions(Map.of(), Map.of(), Map.of(), Map.of(), Set.of());

    /** Copies the collections. */
    public Decisions {
        renames = Map.copyOf(renames);
        moves = Map.copyOf(moves);
        using = Map.copyOf(using);
        backfills = Map.copyOf(backfills);
        drops = Set.copyOf(drops);
        replaced = Map.copyOf(replaced);
        alters = Map.copyOf(alters);
    }

    /** Decisions that replace no value. */
    public Decisions(
            Map<ObjectKey, String> renames,
            Map<ObjectKey, QualifiedName> moves,
            Map<ObjectKey, Expression> using,
            Map<ObjectKey, Expression> backfills,
            Set<String> drops) {
        this(renames, moves, using, backfills, drops, Map.of(), Map.of());
    }

    /** The name that an object gets; absent if it keeps its own. */
    public Optional<String> rename(ObjectKey former) {
        return Optional.ofNullable(renames.get(former));
    }

    /** The name that a part of a table had before, by its key from now on; absent if nobody renamed it. */
    public Optional<String> former(ObjectKey now) {
        return renames.entrySet().stream()
                .filter(rename -> rename.getKey().kind() == now.kind()
                        && rename.getValue().equals(now.name())
                        && ownerNow(rename.getKey().owner()).equals(now.owner()))
                .map(rename -> rename.getKey().name())
                .findFirst();
    }

    private QualifiedName ownerNow(QualifiedName former) {
        ObjectKey key = ObjectKey.table(former);
        return Optional.ofNullable(moves.get(key))
                .or(() -> rename(key).map(former::withName))
                .orElse(former);
    }

    public Optional<Expression> using(ObjectKey column) {
        return Optional.ofNullable(using.get(column));
    }

    public Optional<Expression> backfill(ObjectKey column) {
        return Optional.ofNullable(backfills.get(column));
    }

    public Optional<String> replaced(ObjectKey value) {
        return Optional.ofNullable(replaced.get(value));
    }

    public Optional<Expression> alter(ObjectKey object) {
        return Optional.ofNullable(alters.get(object));
    }

    /** Whether it is dropped for sure: what stepped aside for another of its name is. */
    public boolean isDropped(ObjectKey key) {
        return drops.contains(key.path()) || Naming.isParked(key.ownName());
    }
}
