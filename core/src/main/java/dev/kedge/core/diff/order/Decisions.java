package dev.kedge.core.diff.order;

import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Expression;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decisions about a comparison of two schemas that cannot be derived from the schemas.
 *
 * @param renames renamed objects: old key (for a part, under its table's old name) to new name
 * @param moves objects that move to another schema: old key to new name
 * @param using the conversions of columns whose type changes, by their new keys
 * @param backfills the values of existing rows in columns that are added or get NOT NULL, by their new keys
 * @param drops the paths of tables and columns that are dropped and not renamed
 * @param replaced removed values of enums, by the enum's new key, and the values that replace them in rows
 * @param alters the statements that change existing SQL objects into the declared ones, by their keys
 */
public record Decisions(
        Map<ObjectKey, String> renames,
        Map<ObjectKey, QualifiedName> moves,
        Map<ObjectKey, Expression> using,
        Map<ObjectKey, Expression> backfills,
        Set<String> drops,
        Map<ObjectKey, String> replaced,
        Map<ObjectKey, Expression> alters) {

    /** No decisions. */
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

    /** Decisions without replaced values. */
    public Decisions(
            Map<ObjectKey, String> renames,
            Map<ObjectKey, QualifiedName> moves,
            Map<ObjectKey, Expression> using,
            Map<ObjectKey, Expression> backfills,
            Set<String> drops) {
        this(renames, moves, using, backfills, drops, Map.of(), Map.of());
    }

    /** The new name of an object; absent if it keeps its name. */
    public Optional<String> rename(ObjectKey former) {
        return Optional.ofNullable(renames.get(former));
    }

    /** The old name of a part of a table, by its new key; absent if it was not renamed. */
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

    /** The statements that change an existing SQL object into the declared one; absent if it is created again. */
    public Optional<Expression> alter(ObjectKey object) {
        return Optional.ofNullable(alters.get(object));
    }

    /** Whether the object is certain to be dropped. An object that was renamed to make its name available always is. */
    public boolean isDropped(ObjectKey key) {
        return drops.contains(key.path()) || Naming.isParked(key.ownName());
    }
}
