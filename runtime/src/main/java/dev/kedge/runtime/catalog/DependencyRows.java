package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.KnownDependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.SchemaObject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows of pg_depend between objects that were read before, by the catalogs that these are in. */
final class DependencyRows {
    static final String RELATION = "relation";
    static final String ROUTINE = "routine";
    static final String COLLATION = "collation";
    static final String TYPE = "type";

    private final Map<String, ObjectKey> keys = new HashMap<>();
    private final Map<ObjectKey, Set<ObjectKey>> needed = new HashMap<>();

    /** Takes down the object that a row of another query became, and gives it back. */
    <T extends SchemaObject> T known(String kind, Row row, T object) throws SQLException {
        known(kind, row.number("oid"), object.key());
        return object;
    }

    /** Takes down tables and views, by their object identifiers. */
    void known(Map<Long, ObjectKey> relations) {
        relations.forEach((oid, key) -> known(RELATION, oid, key));
    }

    private void known(String kind, long oid, ObjectKey key) {
        keys.put(kind + oid, key);
        needed.put(key, new HashSet<>());
    }

    /** Adds a dependency; one that leads from or to what was not read is nothing to the order of steps. */
    void add(Row row) throws SQLException {
        Optional<ObjectKey> from = Optional.ofNullable(keys.get(row.text("kind") + row.number("oid")));
        Optional<ObjectKey> to = Optional.ofNullable(keys.get(row.text("needed_kind") + row.number("needed_oid")));
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        Optional<String> part = row.optional("part");
        ObjectKey user = from.get();
        if (part.isPresent() && row.optional("part_kind").isPresent()) {
            ObjectKey.Kind kind = ObjectKey.Kind.valueOf(row.text("part_kind").toUpperCase(Locale.ROOT));
            user = new ObjectKey(kind, user.owner(), part.get());
        }
        Set<ObjectKey> all = needed.computeIfAbsent(user, key -> new HashSet<>());
        if (!from.equals(to)) {
            all.add(to.get());
        }
        row.optional("needed_column")
                .filter(column -> to.get().name().isEmpty())
                .ifPresent(column -> all.add(ObjectKey.column(to.get().owner(), column)));
    }

    /** All that were read. */
    KnownDependencies all() {
        return KnownDependencies.of(needed);
    }
}
