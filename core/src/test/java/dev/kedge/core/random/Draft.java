package dev.kedge.core.random;

import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A schema that is being edited, with what its objects were called at the start.
 *
 * @param schema the schema so far
 * @param former former keys of objects and their parts by their keys now; those that are new are absent
 */
record Draft(Schema schema, Map<ObjectKey, ObjectKey> former) {
    /** A draft that starts here. */
    static Draft of(Schema schema) {
        return new Draft(schema, schema.keys().collect(Collectors.toMap(key -> key, key -> key)));
    }

    Draft with(Schema other) {
        return new Draft(other, former);
    }

    Draft plus(SchemaObject object) {
        return with(schema.plus(object));
    }

    /** The draft with one table changed. */
    Draft inTable(Chance chance, UnaryOperator<Table> change) {
        return schema.tables().isEmpty() ? this : plus(change.apply(chance.pick(schema.tables())));
    }

    /** The draft with one table changed of those that the edit can change. */
    Draft inTable(Chance chance, Predicate<Table> able, UnaryOperator<Table> change) {
        List<Table> tables = schema.tables().stream().filter(able).toList();
        return tables.isEmpty() ? this : plus(change.apply(chance.pick(tables)));
    }

    /** The draft without these objects of one kind, and with those. */
    Draft replacing(Collection<? extends SchemaObject> gone, Collection<? extends SchemaObject> come) {
        Schema rest = schema;
        for (SchemaObject object : gone) {
            rest = rest.minus(object.key());
        }
        return with(rest.plus(come));
    }

    /** The draft after an object that stands by itself, or a part, got another name. */
    Draft renamed(ObjectKey from, String name, Schema other) {
        ObjectKey to = from.withName(name);
        Map<ObjectKey, ObjectKey> moved = new HashMap<>();
        former.forEach((key, was) -> {
            // an enum's values and a composite type's attributes go where it goes
            boolean inner = from.name().isEmpty()
                    && key.kind() == innerKind(from.kind())
                    && key.owner().equals(from.owner());
            if (isIn(key, from) || inner) {
                moved.put(from.name().isEmpty() ? new ObjectKey(key.kind(), to.owner(), key.name()) : to, was);
            } else if (!isIn(key, to)) {
                moved.put(key, was);
            }
        });
        return new Draft(other, moved);
    }

    private static ObjectKey.Kind innerKind(ObjectKey.Kind kind) {
        return kind == ObjectKey.Kind.ENUM ? ObjectKey.Kind.ENUM_VALUE : kind;
    }

    private static boolean isIn(ObjectKey key, ObjectKey object) {
        boolean part = object.name().isEmpty()
                && object.kind().isOfRelation()
                && key.kind().isOfRelation()
                && key.owner().equals(object.owner());
        return part || key.equals(object);
    }

    /** Forgets the former names of what is gone, so that something new of its name is new. */
    Draft forgetGone() {
        Set<ObjectKey> there = schema.keys().collect(Collectors.toSet());
        Map<ObjectKey, ObjectKey> known = new HashMap<>(former);
        known.keySet().retainAll(there);
        return new Draft(schema, known);
    }

    /** Everything that a comparison with the start cannot know: the renames, and a value for every case that needs one. */
    Decisions decisions(Schema start) {
        Map<ObjectKey, String> renames = new HashMap<>();
        former.forEach((now, was) -> {
            if (isDecided(now) && !now.ownName().equals(was.ownName())) {
                renames.put(was, now.ownName());
            }
        });
        Map<ObjectKey, Expression> values = new HashMap<>();
        for (Table table : schema.tables()) {
            for (Column column : table.columns()) {
                values.put(ObjectKey.column(table.name(), column.name()), Values.any(column.type(), schema));
            }
        }
        // a table that becomes a partition gets the columns of its root
        for (Partition partition : schema.partitions()) {
            new PartitionTree(schema)
                    .root(partition)
                    .ifPresent(root -> root.columns()
                            .forEach(column -> values.put(
                                    ObjectKey.column(partition.name(), column.name()),
                                    Values.any(column.type(), schema))));
        }
        return new Decisions(renames, Map.of(), values, values, drops(start, renames));
    }

    /** What is not renamed may be dropped, by the name that its table has by then. */
    private Set<String> drops(Schema start, Map<ObjectKey, String> renames) {
        Set<String> drops = new HashSet<>();
        start.keys().forEach(key -> {
            drops.add(key.path());
            QualifiedName owner = now(key.owner());
            drops.add(new ObjectKey(key.kind(), owner, key.name()).path());
            drops.add(new ObjectKey(key.kind(), owner, renames.getOrDefault(key, key.name())).path());
        });
        // of a partition that becomes a table
        for (Partition partition : start.partitions()) {
            Stream.of(start, schema)
                    .flatMap(some -> some.tables().stream())
                    .filter(table -> table.settings().partitioning().isPresent())
                    .flatMap(table -> table.columns().stream())
                    .forEach(column -> drops.add(
                            ObjectKey.column(partition.name(), column.name()).path()));
        }
        return drops;
    }

    private static boolean isDecided(ObjectKey key) {
        return key.name().isEmpty()
                || key.kind() == ObjectKey.Kind.COLUMN
                || key.kind() == ObjectKey.Kind.ATTRIBUTE
                || key.kind() == ObjectKey.Kind.ENUM_VALUE;
    }

    private QualifiedName now(QualifiedName table) {
        return former.entrySet().stream()
                .filter(entry -> entry.getValue().name().isEmpty()
                        && entry.getValue().owner().equals(table))
                .map(entry -> entry.getKey().owner())
                .findFirst()
                .orElse(table);
    }
}
