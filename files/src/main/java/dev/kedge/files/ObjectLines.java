package dev.kedge.files;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.sql.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The objects of a schema as lines of JSON, one each, so that two branches change different lines. */
final class ObjectLines {
    record EnumLine(QualifiedName enumType, List<String> values, Optional<String> entity, Optional<String> was) {}

    record TableLine(QualifiedName table, Optional<String> comment, Optional<String> entity, Optional<String> was) {}

    record ColumnLine(
            String column,
            QualifiedName of,
            int position,
            PgType type,
            boolean nullable,
            Optional<Expression> defaultValue,
            Optional<Identity> identity,
            Optional<String> comment,
            Optional<String> was,
            Optional<String> using,
            Optional<String> backfill) {}

    record PrimaryKeyLine(String primaryKey, QualifiedName of, List<String> columns) {}

    record UniqueLine(String unique, QualifiedName of, List<String> columns) {}

    record CheckLine(String check, QualifiedName of, Expression condition) {}

    record ForeignKeyLine(
            String foreignKey,
            QualifiedName of,
            List<String> columns,
            QualifiedName target,
            List<String> targetColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate) {}

    record IndexLine(
            String index,
            QualifiedName of,
            String method,
            boolean unique,
            List<String> columns,
            Optional<Expression> where) {}

    private ObjectLines() {}

    /** The lines of a schema's objects, sorted by their keys. */
    static List<String> print(Declared declared) {
        Map<ObjectKey, Record> lines = new TreeMap<>();
        for (EnumType type : declared.schema().enums()) {
            ObjectKey key = ObjectKey.enumType(type.name());
            Origin origin = declared.origin(key);
            lines.put(key, new EnumLine(type.name(), type.values(), origin.entity(), origin.was()));
        }
        for (Table table : declared.schema().tables()) {
            print(declared, table, lines);
        }
        return lines.values().stream().map(RecordCodec::print).toList();
    }

    private static void print(Declared declared, Table table, Map<ObjectKey, Record> lines) {
        QualifiedName name = table.name();
        Origin origin = declared.origin(ObjectKey.table(name));
        lines.put(ObjectKey.table(name), new TableLine(name, table.comment(), origin.entity(), origin.was()));
        for (Column column : table.columns()) {
            ObjectKey key = ObjectKey.column(name, column.name());
            lines.put(key, columnLine(name, column, declared.origin(key)));
        }
        for (Constraint constraint : table.constraints()) {
            lines.put(ObjectKey.constraint(name, constraint), constraintLine(name, constraint));
        }
        for (Index index : table.indexes()) {
            lines.put(
                    ObjectKey.index(name, index.name()),
                    new IndexLine(index.name(), name, index.method(), index.unique(), index.columns(), index.where()));
        }
    }

    private static ColumnLine columnLine(QualifiedName table, Column column, Origin origin) {
        return new ColumnLine(
                column.name(),
                table,
                column.position(),
                column.type(),
                column.nullable(),
                column.defaultValue(),
                column.identity(),
                column.comment(),
                origin.was(),
                origin.using(),
                origin.backfill());
    }

    private static Record constraintLine(QualifiedName table, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return new PrimaryKeyLine(key.name(), table, key.columns());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return new UniqueLine(unique.name(), table, unique.columns());
        }
        if (constraint instanceof CheckConstraint check) {
            return new CheckLine(check.name(), table, check.condition());
        }
        ForeignKey key = (ForeignKey) constraint;
        return new ForeignKeyLine(
                key.name(), table, key.columns(), key.target(), key.targetColumns(), key.onDelete(), key.onUpdate());
    }

    /** Collects objects that come in any order and puts them together at the end. */
    static final class Reader {
        /** The kinds of lines, by the name of the first member. */
        static final Map<String, Class<? extends Record>> KINDS = Map.of(
                "enumType", EnumLine.class,
                "table", TableLine.class,
                "column", ColumnLine.class,
                "primaryKey", PrimaryKeyLine.class,
                "unique", UniqueLine.class,
                "check", CheckLine.class,
                "foreignKey", ForeignKeyLine.class,
                "index", IndexLine.class);

        private final Map<QualifiedName, TableParts> tables = new TreeMap<>();
        private final Map<QualifiedName, EnumType> enums = new TreeMap<>();
        private final Map<ObjectKey, Origin> origins = new TreeMap<>();

        /** Takes in an object; {@code line} is where it stands. */
        void add(Record read, int line) {
            if (read instanceof EnumLine type) {
                once(enums.put(type.enumType(), new EnumType(type.enumType(), type.values())), type.enumType(), line);
                origins.put(
                        ObjectKey.enumType(type.enumType()),
                        new Origin(type.entity(), type.was(), Optional.empty(), Optional.empty()));
            } else if (read instanceof TableLine table) {
                TableParts parts = parts(table.table());
                once(parts.line == 0 ? null : table, table.table(), line);
                parts.line = line;
                parts.comment = table.comment();
                origins.put(
                        ObjectKey.table(table.table()),
                        new Origin(table.entity(), table.was(), Optional.empty(), Optional.empty()));
            } else if (read instanceof ColumnLine column) {
                parts(column.of()).columns.add(toColumn(column), column.column(), line);
                origins.put(
                        ObjectKey.column(column.of(), column.column()),
                        new Origin(Optional.empty(), column.was(), column.using(), column.backfill()));
            } else if (read instanceof IndexLine index) {
                Index value = new Index(index.index(), index.method(), index.unique(), index.columns(), index.where());
                parts(index.of()).indexes.add(value, index.index(), line);
            } else if (read instanceof PrimaryKeyLine key) {
                constraint(key.of(), new PrimaryKey(key.primaryKey(), key.columns()), line);
            } else if (read instanceof UniqueLine unique) {
                constraint(unique.of(), new UniqueConstraint(unique.unique(), unique.columns()), line);
            } else if (read instanceof CheckLine check) {
                constraint(check.of(), new CheckConstraint(check.check(), check.condition()), line);
            } else if (read instanceof ForeignKeyLine key) {
                ForeignKey value = new ForeignKey(
                        key.foreignKey(),
                        key.columns(),
                        key.target(),
                        key.targetColumns(),
                        key.onDelete(),
                        key.onUpdate());
                constraint(key.of(), value, line);
            }
        }

        private void constraint(QualifiedName table, Constraint constraint, int line) {
            parts(table).constraints.add(constraint, constraint.name(), line);
        }

        private TableParts parts(QualifiedName table) {
            return tables.computeIfAbsent(table, t -> new TableParts());
        }

        private static Column toColumn(ColumnLine line) {
            return new Column(
                    line.column(),
                    line.position(),
                    line.type(),
                    line.nullable(),
                    line.defaultValue(),
                    line.identity(),
                    line.comment());
        }

        static void once(@Nullable Object other, Object name, int line) {
            if (other != null) {
                throw new Malformed(line, name + " stands twice.", "each object once");
            }
        }

        /** All that was read. */
        Declared toDeclared() {
            Schema schema = new Schema(List.copyOf(enums.values()), List.of());
            for (Map.Entry<QualifiedName, TableParts> entry : tables.entrySet()) {
                schema = schema.plus(entry.getValue().toTable(entry.getKey()));
            }
            return new Declared(schema, new TreeMap<>(origins));
        }
    }
}
