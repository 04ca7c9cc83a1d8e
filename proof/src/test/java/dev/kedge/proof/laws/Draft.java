package dev.kedge.proof.laws;

import dev.kedge.core.diff.Decisions;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A schema that is being edited, with what its tables, columns and enums were called at the start.
 *
 * @param schema the schema so far
 * @param tables former names of tables by their names now; tables that are new are absent
 * @param columns former names of columns by their keys now
 * @param enums former names of enum types by their names now
 */
record Draft(
        Schema schema,
        Map<QualifiedName, QualifiedName> tables,
        Map<ObjectKey, String> columns,
        Map<QualifiedName, QualifiedName> enums) {
    /** A draft that starts here. */
    static Draft of(Schema schema) {
        Map<QualifiedName, QualifiedName> tables = new HashMap<>();
        Map<ObjectKey, String> columns = new HashMap<>();
        Map<QualifiedName, QualifiedName> enums = new HashMap<>();
        schema.enums().forEach(type -> enums.put(type.name(), type.name()));
        for (Table table : schema.tables()) {
            tables.put(table.name(), table.name());
            table.columns().forEach(c -> columns.put(ObjectKey.column(table.name(), c.name()), c.name()));
        }
        return new Draft(schema, tables, columns, enums);
    }

    Draft with(Schema other) {
        return new Draft(other, tables, columns, enums);
    }

    Draft renamedTable(QualifiedName from, QualifiedName to, Schema other) {
        Map<QualifiedName, QualifiedName> names = new HashMap<>(tables);
        move(names, from, to);
        Map<ObjectKey, String> moved = new HashMap<>();
        columns.forEach((key, former) -> {
            if (key.owner().equals(from)) {
                moved.put(ObjectKey.column(to, key.name()), former);
            } else if (!key.owner().equals(to)) {
                moved.put(key, former);
            }
        });
        return new Draft(other, names, moved, enums);
    }

    Draft renamedColumn(QualifiedName table, String from, String to, Schema other) {
        Map<ObjectKey, String> names = new HashMap<>(columns);
        move(names, ObjectKey.column(table, from), ObjectKey.column(table, to));
        return new Draft(other, tables, names, enums);
    }

    Draft renamedEnum(QualifiedName from, QualifiedName to, Schema other) {
        Map<QualifiedName, QualifiedName> names = new HashMap<>(enums);
        move(names, from, to);
        return new Draft(other, tables, columns, names);
    }

    private static <K, V> void move(Map<K, V> names, K from, K to) {
        names.remove(to);
        if (names.containsKey(from)) {
            names.put(to, names.remove(from));
        }
    }

    /** Forgets the former names of what is gone, so that something new of its name is new. */
    Draft forgetGone() {
        Map<QualifiedName, QualifiedName> t = new HashMap<>(tables);
        t.keySet().removeIf(name -> schema.table(name).isEmpty());
        Map<ObjectKey, String> c = new HashMap<>(columns);
        c.keySet()
                .removeIf(key -> schema.table(key.owner())
                        .flatMap(table -> table.column(key.name()))
                        .isEmpty());
        Map<QualifiedName, QualifiedName> e = new HashMap<>(enums);
        e.keySet().removeIf(name -> schema.enumType(name).isEmpty());
        return new Draft(schema, t, c, e);
    }

    /** Everything that a comparison with the start cannot know: the renames, and a value for every case that needs one. */
    Decisions decisions(Schema start) {
        Map<QualifiedName, String> tableNames = new HashMap<>();
        tables.forEach((now, former) -> {
            if (!now.equals(former)) {
                tableNames.put(former, now.name());
            }
        });
        Map<ObjectKey, String> columnNames = new HashMap<>();
        columns.forEach((now, former) -> {
            QualifiedName owner = tables.get(now.owner());
            if (owner != null && !now.name().equals(former)) {
                columnNames.put(ObjectKey.column(owner, former), now.name());
            }
        });
        Map<QualifiedName, String> enumNames = new HashMap<>();
        enums.forEach((now, former) -> {
            if (!now.equals(former)) {
                enumNames.put(former, now.name());
            }
        });
        Map<ObjectKey, Expression> values = new HashMap<>();
        for (Table table : schema.tables()) {
            for (Column column : table.columns()) {
                values.put(ObjectKey.column(table.name(), column.name()), SchemaEditor.anyValue(column.type(), schema));
            }
        }
        Set<String> drops = new HashSet<>();
        start.enums().forEach(type -> drops.add(type.name().toString()));
        for (Table table : start.tables()) {
            drops.add(table.name().toString());
            QualifiedName now = now(table.name());
            table.columns().forEach(c -> drops.add(now + "." + c.name()));
            table.columns()
                    .forEach(c -> drops.add(
                            now + "." + columnNames.getOrDefault(ObjectKey.column(table.name(), c.name()), c.name())));
        }
        return new Decisions(tableNames, columnNames, enumNames, values, values, drops);
    }

    private QualifiedName now(QualifiedName former) {
        return tables.entrySet().stream()
                .filter(entry -> entry.getValue().equals(former))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(former);
    }
}
