package dev.kedge.proof.laws;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.step.DropColumn;
import dev.kedge.core.step.RenameColumn;
import dev.kedge.core.step.RenameEnum;
import dev.kedge.core.step.RenameTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Carries out edits. Names come from small pools, so that what one edit frees another takes; an edit whose result no
 * server would take changes nothing.
 */
final class SchemaEditor {
    private static final List<String> TABLES = List.of("stock", "price", "Order", "naïve %", "log");
    private static final List<String> COLUMNS = List.of("id", "a", "b", "select", "Mixed", "x\"y", "date");
    private static final List<String> ENUMS = List.of("mood", "Side", "state");
    private static final List<String> VALUES = List.of("sad", "ok", "it's", "50%", "Ü");
    private static final List<String> TEXTS = List.of("plain", "it's 100%", "C:\\temp", "-- phase 2 [tx]", "a\nb");
    static final List<String> TYPES = List.of(
            "smallint",
            "integer",
            "bigint",
            "numeric(10,2)",
            "numeric(12,4)",
            "varchar(10)",
            "varchar(20)",
            "text",
            "boolean",
            "date",
            "timestamptz",
            "uuid",
            "jsonb",
            "integer[]",
            "text[]");

    private static final int ATTEMPTS = 8;

    private final Random random;
    private final Schema schema;

    private SchemaEditor(Schema schema, Random random) {
        this.schema = schema;
        this.random = random;
    }

    /** The draft after the edit; the same draft if no attempt at the edit makes sense there. */
    static Draft apply(Draft draft, Edit edit) {
        Random random = new Random(edit.seed());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Draft after = new SchemaEditor(draft.schema(), random).edited(draft, edit.attribute());
            if (Buildable.test(after.schema()) && !after.schema().equals(draft.schema())) {
                return after.forgetGone();
            }
        }
        return draft;
    }

    private Draft edited(Draft draft, Edit.Attribute attribute) {
        return switch (attribute) {
            case TABLE_NAME -> renameTable(draft);
            case COLUMN_NAME -> renameColumn(draft);
            case ENUM_NAME -> renameEnum(draft);
            case TABLE -> draft.with(random.nextInt(4) == 0 ? withoutTable() : schema.plus(newTable()));
            case ENUM -> draft.with(random.nextInt(4) == 0 ? withoutEnum() : withEnum(newEnum()));
            case ENUM_VALUES ->
                draft.with(schema.withEnums(mapOne(
                        schema.enums(),
                        type -> new EnumType(type.name(), newEnum().values()))));
            case COLUMN -> draft.with(random.nextInt(4) == 0 ? withoutColumn() : inTable(this::withColumn));
            default -> draft.with(inTable(table -> inside(table, attribute)));
        };
    }

    private Table inside(Table table, Edit.Attribute attribute) {
        return switch (attribute) {
            case TABLE_COMMENT -> table.withComment(someText());
            case COLUMN_TYPE -> inColumn(table, c -> c.withType(someType()).withDefault(Optional.empty()));
            case COLUMN_NULLABLE -> inColumn(table, c -> c.withNullable(!c.nullable()));
            case COLUMN_DEFAULT -> inColumn(table, c -> c.withDefault(someDefault(c.type())));
            case COLUMN_IDENTITY -> inColumn(table, this::numbered);
            case COLUMN_COMMENT -> inColumn(table, c -> c.withComment(someText()));
            case PRIMARY_KEY -> withPrimaryKey(table);
            case UNIQUE -> toggled(table, table.uniques(), this::newUnique);
            case CHECK -> toggled(table, table.checks(), this::newCheck);
            case CHECK_CONDITION ->
                changed(table, table.checks(), c -> new CheckConstraint(c.name(), condition(table)));
            case FOREIGN_KEY -> toggled(table, table.foreignKeys(), this::newForeignKey);
            case FOREIGN_KEY_ACTION -> changed(table, table.foreignKeys(), this::withOtherActions);
            case CONSTRAINT_NAME -> changed(table, table.constraints(), c -> c.withName(someName(table)));
            case INDEX ->
                table.withIndexes(
                        random.nextBoolean() && !table.indexes().isEmpty()
                                ? without(table.indexes())
                                : plus(table.indexes(), newIndex(table)));
            case INDEX_UNIQUE -> inIndex(table, i -> index(i, i.method(), !i.unique(), i.columns(), i.where()));
            case INDEX_METHOD ->
                inIndex(table, i -> index(i, pick(List.of("btree", "gin", "hash")), false, i.columns(), i.where()));
            case INDEX_COLUMNS -> inIndex(table, i -> index(i, i.method(), i.unique(), someColumns(table), i.where()));
            case INDEX_CONDITION ->
                inIndex(table, i -> index(i, i.method(), i.unique(), i.columns(), someCondition(table)));
            case INDEX_NAME -> inIndex(table, i -> i.withName(someName(table)));
            default -> throw new AssertionError(attribute);
        };
    }

    private Draft renameTable(Draft draft) {
        if (schema.tables().isEmpty()) {
            return draft;
        }
        QualifiedName from = pick(schema.tables()).name();
        QualifiedName to = QualifiedName.of(pick(TABLES));
        return schema.table(to).isPresent()
                ? draft
                : draft.renamedTable(from, to, new RenameTable(from, to.name()).applyTo(schema));
    }

    private Draft renameColumn(Draft draft) {
        if (schema.tables().isEmpty()) {
            return draft;
        }
        Table table = pick(schema.tables());
        String to = pick(COLUMNS);
        if (table.columns().isEmpty() || table.column(to).isPresent()) {
            return draft;
        }
        String from = pick(table.columns()).name();
        return draft.renamedColumn(table.name(), from, to, new RenameColumn(table.name(), from, to).applyTo(schema));
    }

    private Draft renameEnum(Draft draft) {
        QualifiedName to = QualifiedName.of(pick(ENUMS));
        if (schema.enums().isEmpty() || schema.enumType(to).isPresent()) {
            return draft;
        }
        QualifiedName from = pick(schema.enums()).name();
        return draft.renamedEnum(from, to, new RenameEnum(from, to.name()).applyTo(schema));
    }

    private Schema withoutTable() {
        return schema.tables().isEmpty()
                ? schema
                : schema.minusTable(pick(schema.tables()).name());
    }

    private Schema withoutEnum() {
        return schema.withEnums(without(schema.enums()));
    }

    private Schema withEnum(EnumType type) {
        return schema.enumType(type.name()).isPresent() ? schema : schema.plus(type);
    }

    private Schema withoutColumn() {
        if (schema.tables().isEmpty()) {
            return schema;
        }
        Table table = pick(schema.tables());
        return table.columns().isEmpty()
                ? schema
                : new DropColumn(table.name(), pick(table.columns()).name()).applyTo(schema);
    }

    private Schema inTable(UnaryOperator<Table> change) {
        return schema.withTables(mapOne(schema.tables(), change));
    }

    private Table newTable() {
        QualifiedName name = QualifiedName.of(pick(TABLES));
        Column id = Column.of("id", 1, PgType.of(pick(List.of("bigint", "integer"))))
                .withNullable(false);
        Table table = Table.of(name, List.of(id));
        Table wider = withColumn(withColumn(table));
        return random.nextInt(4) == 0 ? wider : wider.plus(new PrimaryKey(Naming.primaryKey(name), List.of("id")));
    }

    private EnumType newEnum() {
        List<String> values = new ArrayList<>(VALUES);
        Collections.shuffle(values, random);
        return new EnumType(QualifiedName.of(pick(ENUMS)), values.subList(0, 1 + random.nextInt(values.size())));
    }

    private Table withColumn(Table table) {
        Column column = Column.of(pick(COLUMNS), table.nextPosition(), someType());
        Column defaulted = column.withDefault(someDefault(column.type())).withNullable(random.nextBoolean());
        return table.column(column.name()).isPresent() ? table : table.withColumns(plus(table.columns(), defaulted));
    }

    private Table inColumn(Table table, UnaryOperator<Column> change) {
        return table.withColumns(mapOne(table.columns(), change));
    }

    private Column numbered(Column column) {
        return column.identity().isPresent() && random.nextBoolean()
                ? column.withIdentity(Optional.empty())
                : column.withNullable(false)
                        .withType(PgType.of(pick(List.of("bigint", "integer"))))
                        .withDefault(Optional.empty())
                        .withIdentity(Optional.of(pick(List.of(Identity.values()))));
    }

    private Table withPrimaryKey(Table table) {
        List<Constraint> rest = new ArrayList<>(table.constraints());
        rest.removeIf(PrimaryKey.class::isInstance);
        if (random.nextInt(3) > 0) {
            rest.add(new PrimaryKey(Naming.primaryKey(table.name()), someColumns(table)));
        }
        return table.withConstraints(rest);
    }

    private Optional<Constraint> newUnique(Table table) {
        List<String> columns = someColumns(table);
        return Optional.of(new UniqueConstraint(Naming.unique(table.name(), columns), columns));
    }

    private Optional<Constraint> newCheck(Table table) {
        return Optional.of(new CheckConstraint(someName(table), condition(table)));
    }

    private Optional<Constraint> newForeignKey(Table table) {
        Table target = pick(schema.tables());
        List<List<String>> keys = new ArrayList<>();
        target.primaryKey().ifPresent(key -> keys.add(key.columns()));
        target.uniques().forEach(key -> keys.add(key.columns()));
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        List<String> key = pick(keys);
        List<String> columns = someColumns(table);
        while (columns.size() < key.size()) {
            columns = plus(columns, pick(table.columns()).name());
        }
        List<String> own = columns.subList(0, key.size());
        ReferentialAction none = ReferentialAction.NO_ACTION;
        return List.copyOf(own).stream().distinct().count() < own.size()
                ? Optional.empty()
                : Optional.of(
                        new ForeignKey(Naming.foreignKey(table.name(), own), own, target.name(), key, none, none));
    }

    private ForeignKey withOtherActions(ForeignKey key) {
        List<ReferentialAction> actions = List.of(ReferentialAction.values());
        return new ForeignKey(
                key.name(), key.columns(), key.target(), key.targetColumns(), pick(actions), pick(actions));
    }

    private Index newIndex(Table table) {
        List<String> columns = someColumns(table);
        String name = Naming.index(table.name(), columns);
        return new Index(name, "btree", random.nextInt(3) == 0, columns, someCondition(table));
    }

    private static Index index(
            Index old, String method, boolean unique, List<String> columns, Optional<Expression> where) {
        return new Index(old.name(), method, unique, columns, where);
    }

    private Table inIndex(Table table, UnaryOperator<Index> change) {
        return table.withIndexes(mapOne(table.indexes(), change));
    }

    private <C extends Constraint> Table toggled(Table table, List<C> old, Function<Table, Optional<Constraint>> make) {
        if (!old.isEmpty() && random.nextInt(3) == 0) {
            return table.minusConstraint(pick(old).name());
        }
        return table.columns().isEmpty()
                ? table
                : make.apply(table).map(table::plus).orElse(table);
    }

    private <C extends Constraint> Table changed(Table table, List<C> some, UnaryOperator<C> change) {
        if (some.isEmpty() || table.columns().isEmpty()) {
            return table;
        }
        C old = pick(some);
        return table.minusConstraint(old.name()).plus(change.apply(old));
    }

    private List<String> someColumns(Table table) {
        List<String> names =
                new ArrayList<>(table.columns().stream().map(Column::name).toList());
        Collections.shuffle(names, random);
        return names.subList(0, Math.min(names.size(), 1 + random.nextInt(2)));
    }

    private Optional<Expression> someCondition(Table table) {
        return random.nextBoolean() && !table.columns().isEmpty() ? Optional.of(condition(table)) : Optional.empty();
    }

    /** A condition that any type of column admits. */
    private Expression condition(Table table) {
        String column = Identifier.quote(pick(table.columns()).name());
        return new Expression(pick(List.of(
                column + " IS NOT NULL",
                "(" + column + " IS NULL) = false",
                "coalesce(" + column + " IS NULL, true)")));
    }

    private PgType someType() {
        if (schema.enums().isEmpty() || random.nextInt(3) > 0) {
            return PgType.of(pick(TYPES));
        }
        return PgType.named(pick(schema.enums()).name()).array(random.nextInt(2));
    }

    private Optional<Expression> someDefault(PgType type) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(anyValue(type, schema));
    }

    /** A value of the type as SQL. */
    static Expression anyValue(PgType type, Schema schema) {
        if (type.isArray()) {
            return new Expression("'{}'");
        }
        Optional<EnumType> known = schema.enums().stream()
                .filter(e -> PgType.named(e.name()).equals(type))
                .findFirst();
        if (known.isPresent()) {
            return new Expression(Literal.quote(known.get().values().get(0)) + "::" + type.sql());
        }
        return new Expression(
                switch (type.base()) {
                    case "text", "varchar" -> "'it''s %'";
                    case "boolean" -> "true";
                    case "date", "timestamptz" -> "'2025-01-01'";
                    case "uuid" -> "'00000000-0000-0000-0000-000000000001'";
                    case "jsonb" -> "'{}'";
                    default -> "1";
                });
    }

    private Optional<String> someText() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(pick(TEXTS));
    }

    private String someName(Table table) {
        return random.nextBoolean() ? table.name().name() + "_part_" + random.nextInt(3) : "part " + random.nextInt(6);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> List<T> mapOne(List<T> list, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        if (!changed.isEmpty()) {
            int at = random.nextInt(changed.size());
            changed.set(at, change.apply(changed.get(at)));
        }
        return changed;
    }

    private <T> List<T> without(List<T> list) {
        List<T> fewer = new ArrayList<>(list);
        if (!fewer.isEmpty()) {
            fewer.remove(random.nextInt(fewer.size()));
        }
        return fewer;
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
