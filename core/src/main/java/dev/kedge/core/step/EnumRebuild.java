package dev.kedge.core.step;

import dev.kedge.core.ddl.CommentSql;
import dev.kedge.core.ddl.Composites;
import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Domains;
import dev.kedge.core.ddl.IndexSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.ValueConversion;
import dev.kedge.core.ddl.Words;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.ValueChange;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rebuilds an enum type with other values, and every domain and composite type that contains it. Objects that hold
 * constants of the old type are dropped first and restored afterwards.
 */
final class EnumRebuild {
    private static final String OLD = "_old";

    private final Schema schema;
    private final EnumType now;
    private final DeclaredTypes types;
    private final ValueConversion conversion;
    /** The types to rebuild, each after the types that it contains. */
    private final List<SchemaObject> rebuilt;

    private final List<String> drops = new ArrayList<>();
    private final List<String> converts = new ArrayList<>();
    private final List<String> restores = new ArrayList<>();

    EnumRebuild(Schema schema, EnumType now, List<ValueChange> replaced) {
        this.schema = schema;
        this.now = now;
        this.types = DeclaredTypes.of(schema);
        this.conversion = new ValueConversion(types, PgType.named(now.name()), replaced);
        this.rebuilt = DeclaredTypes.inOrder(
                Stream.<SchemaObject>concat(schema.all(Domain.class).stream(), schema.all(CompositeType.class).stream())
                        .filter(type -> isAffected(PgType.named(type.key().owner())))
                        .toList());
    }

    List<String> sql() {
        schema.relations().forEach(this::takeApart);
        takeOffForeignKeys();
        List<String> sql = new ArrayList<>(drops);
        sql.add(aside("TYPE", now.name()));
        rebuilt.forEach(type -> sql.add(aside(word(type), type.key().owner())));
        sql.addAll(CommentSql.createEnum(now));
        rebuilt.forEach(type -> create(type).forEach(statement -> sql.add(statement.sql())));
        sql.addAll(converts);
        keep(now.key(), sql);
        rebuilt.forEach(type -> keep(type.key(), sql));
        for (int i = rebuilt.size() - 1; i >= 0; i--) {
            sql.add("DROP " + word(rebuilt.get(i)) + " "
                    + old(rebuilt.get(i).key().owner()).sql());
        }
        sql.add("DROP TYPE " + old(now.name()).sql());
        sql.addAll(restores);
        sql.addAll(Rights.restoring(schema, now.key()));
        rebuilt.forEach(type -> sql.addAll(Rights.restoring(schema, type.key())));
        return sql;
    }

    /** Copies owner and privileges from the old type, which still exists, to the new one. */
    private static void keep(ObjectKey type, List<String> sql) {
        Owner old = new Owner(old(type.owner()), Securable.TYPE, Optional.empty(), "");
        Owner now = new Owner(type.owner(), Securable.TYPE, Optional.empty(), "");
        sql.add(KeptRights.keep(old, now));
        sql.add(KeptRights.give(now));
    }

    private static String aside(String word, QualifiedName name) {
        return "ALTER " + word + " " + name.sql() + " RENAME TO "
                + Ddl.quote(old(name).name());
    }

    private static QualifiedName old(QualifiedName name) {
        return name.withName(Identifier.truncate(name.name(), Identifier.MAX_BYTES - OLD.length()) + OLD);
    }

    private static String word(SchemaObject type) {
        return Words.sql(type.key().kind());
    }

    private static List<SqlStatement> create(SchemaObject type) {
        return type instanceof Domain domain ? Domains.create(domain) : Composites.create((CompositeType) type);
    }

    private boolean isAffected(PgType type) {
        return types.isMadeOf(type, PgType.named(now.name()));
    }

    /**
     * Drops the checks, partial indexes and generated columns of a table. They hold constants of the old type, which
     * cannot be compared with the new type.
     */
    private void takeApart(Table table) {
        List<Column> columns = table.columnsInOrder().stream()
                .filter(column -> isAffected(column.type()))
                .toList();
        List<Column> generated = table.columnsInOrder().stream()
                .filter(column -> column.generated()
                        .filter(g -> isTouched(g.expression(), columns))
                        .isPresent())
                .toList();
        List<Column> touched =
                Stream.concat(columns.stream(), generated.stream()).toList();
        for (Constraint constraint : table.constraints()) {
            if (mustGo(constraint, touched, generated)) {
                drops.add(Ddl.alter(table.name(), "DROP CONSTRAINT " + Ddl.quote(constraint.name())));
                restores.add(Ddl.alter(table.name(), "ADD " + Ddl.constraint(constraint)));
                CommentSql.of(table.name(), constraint).ifPresent(restores::add);
            }
        }
        for (Index index : table.indexes()) {
            if (mustGo(index, touched, generated)) {
                drops.add(Ddl.dropIndex(table.name(), index.name(), false));
                restores.add(Ddl.createIndex(table.name(), index, false));
                index.comment().ifPresent(comment -> restores.add(IndexSql.comment(table.name(), index)));
            }
        }
        if (schema.partition(table.name()).isPresent()) {
            ownDefaults(table, touched);
            return;
        }
        List<String> back = new ArrayList<>();
        for (Column column : generated) {
            drops.add(Ddl.alter(table.name(), "DROP COLUMN " + Ddl.quote(column.name())));
            back.add(Ddl.alter(table.name(), "ADD COLUMN " + Ddl.column(column)));
            column.comment()
                    .ifPresent(c -> back.add(Ddl.commentOnColumn(table.name(), column.name(), column.comment())));
        }
        restores.addAll(0, back);
        columns.stream().filter(column -> !generated.contains(column)).forEach(column -> convert(table, column));
        table.columnsInOrder().stream()
                .filter(column -> !touched.contains(column))
                .forEach(column -> defaultOnly(table, column));
    }

    /** The columns of a partition change with those of its table, but not its own defaults. */
    private void ownDefaults(Table partition, List<Column> touched) {
        schema.partition(partition.name()).orElseThrow().columns().stream()
                .filter(own -> own.defaultValue().isPresent())
                .flatMap(own -> partition.column(own.name()).stream())
                .filter(column -> touched.contains(column)
                        || column.defaultValue()
                                .filter(value -> isTouched(value, List.of()))
                                .isPresent())
                .forEach(column -> {
                    String alter = "ALTER COLUMN " + Ddl.quote(column.name()) + " ";
                    drops.add(Ddl.alter(partition.name(), alter + "DROP DEFAULT"));
                    restores.add(Ddl.alter(
                            partition.name(),
                            alter
                                    + column.defaultValue()
                                            .map(value -> "SET DEFAULT " + value.text())
                                            .orElse("DROP DEFAULT")));
                });
    }

    private boolean isTouched(Expression expression, List<Column> columns) {
        return expression.mentionsType(now.name().schema(), now.name().name())
                || rebuilt.stream()
                        .map(type -> type.key().owner())
                        .anyMatch(name -> expression.mentionsType(name.schema(), name.name()))
                || columns.stream().anyMatch(column -> expression.mentions(column.name()));
    }

    /**
     * Constraints over a generated column are dropped with it. The server itself rebuilds plain keys over columns of
     * the type.
     */
    private boolean mustGo(Constraint constraint, List<Column> touched, List<Column> generated) {
        if (constraint instanceof ForeignKey) {
            return false;
        }
        if (constraint instanceof CheckConstraint check) {
            return isTouched(check.condition(), touched);
        }
        return generated.stream().anyMatch(column -> constraint.mentions(column.name()))
                || constraint instanceof Exclusion exclusion
                        && (exclusion.where().filter(w -> isTouched(w, touched)).isPresent()
                                || exclusion.elements().stream().anyMatch(e -> holdsConstant(e.key(), touched)));
    }

    private boolean mustGo(Index index, List<Column> touched, List<Column> generated) {
        return index.where().filter(where -> isTouched(where, touched)).isPresent()
                || index.columns().stream().anyMatch(key -> holdsConstant(key, touched))
                || generated.stream().anyMatch(column -> index.mentions(column.name()));
    }

    private boolean holdsConstant(IndexKey key, List<Column> touched) {
        return key.column().isEmpty() && isTouched(key.on(), touched);
    }

    private void convert(Table table, Column column) {
        String alter = "ALTER COLUMN " + Ddl.quote(column.name()) + " ";
        List<String> actions = new ArrayList<>();
        column.defaultValue().ifPresent(value -> actions.add(alter + "DROP DEFAULT"));
        actions.add(alter + "TYPE " + column.type().sql() + " USING "
                + conversion.of(Ddl.quote(column.name()), column.type()));
        column.defaultValue().ifPresent(value -> actions.add(alter + "SET DEFAULT " + value.text()));
        // a change of the type resets the storage of long values
        column.storage().ifPresent(storage -> actions.add(alter + "SET STORAGE " + storage));
        column.compression().ifPresent(method -> actions.add(alter + "SET COMPRESSION " + method));
        converts.add(Ddl.alter(table.name(), String.join(", ", actions)));
    }

    /** The default of a column of another type may also name the enum. */
    private void defaultOnly(Table table, Column column) {
        column.defaultValue().filter(value -> isTouched(value, List.of())).ifPresent(value -> {
            drops.add(Ddl.alterColumn(table.name(), column.name(), "DROP DEFAULT"));
            restores.add(Ddl.alterColumn(table.name(), column.name(), "SET DEFAULT " + value.text()));
        });
    }

    /** Both ends of a foreign key have the same type, but are converted one after the other. */
    private void takeOffForeignKeys() {
        for (Table table : schema.relations()) {
            for (ForeignKey key : table.foreignKeys()) {
                if (key.columns().stream()
                        .anyMatch(c -> table.column(c)
                                .filter(column -> isAffected(column.type()))
                                .isPresent())) {
                    drops.add(0, Ddl.alter(table.name(), "DROP CONSTRAINT " + Ddl.quote(key.name())));
                    restores.add(Ddl.alter(table.name(), "ADD " + Ddl.constraint(key)));
                    CommentSql.of(table.name(), key).ifPresent(restores::add);
                }
            }
        }
    }
}
