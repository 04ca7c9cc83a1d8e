package dev.kedge.core.random;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.rule.SchemaRules;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import java.util.List;

/** Whether a server would take a random schema: the model's own rules, and what the processor sees to. */
final class Buildable {
    private static final int NEWEST = 18;

    private Buildable() {}

    static boolean test(Schema schema) {
        return !Diagnostic.anyError(SchemaRules.check(schema, NEWEST))
                && PartitionEdits.isBuildable(schema)
                && schema.all(Namespace.class)
                        .containsAll(Namespace.impliedBy(schema.objects().values()))
                && schema.tables().stream()
                        .allMatch(table -> table.columns().stream().allMatch(column -> isValid(schema, table, column))
                                && table.indexes().stream().allMatch(index -> isValid(table, index))
                                && !isHeldTwice(table)
                                && table.triggers().stream().noneMatch(trigger -> looksTooEarly(table, trigger))
                                && table.foreignKeys().stream()
                                        .noneMatch(key -> isBetweenPartitioned(schema, table, key))
                                && table.constraints().stream()
                                        .allMatch(c -> c instanceof CheckConstraint
                                                || c instanceof Exclusion exclusion
                                                        && !exclusion.elements().isEmpty()
                                                || !c.columns().isEmpty()));
    }

    /** Of a column that an index holds twice the server sets the storage and the compression in one place only. */
    private static boolean isHeldTwice(Table table) {
        return table.primaryKey().stream()
                        .anyMatch(key -> key.include().stream().anyMatch(key.columns()::contains))
                || table.uniques().stream()
                        .anyMatch(key -> key.include().stream().anyMatch(key.columns()::contains))
                || table.exclusions().stream()
                        .anyMatch(exclusion -> exclusion.include().stream().anyMatch(exclusion.columns()::contains));
    }

    /** A generated column has its value only after BEFORE triggers have run, so their conditions cannot see it. */
    private static boolean looksTooEarly(Table table, Trigger trigger) {
        return trigger.events().text().startsWith("BEFORE")
                && table.columns().stream()
                        .filter(column -> column.generated().isPresent())
                        .anyMatch(column -> trigger.action().text().contains("NEW." + Identifier.quote(column.name())));
    }

    /** PostgreSQL 14 gives a foreign key between two partitioned tables another name on a partition that is detached. */
    private static boolean isBetweenPartitioned(Schema schema, Table table, ForeignKey key) {
        return isPartitioned(table)
                && schema.table(key.target()).filter(Buildable::isPartitioned).isPresent();
    }

    private static boolean isPartitioned(Table table) {
        return table.settings().partitioning().isPresent();
    }

    private static boolean isValid(Schema schema, Table table, Column column) {
        boolean inKey = table.primaryKey()
                .filter(k -> k.columns().contains(column.name()))
                .isPresent();
        boolean numbered = column.identity().isPresent();
        boolean number =
                List.of("smallint", "integer", "bigint").contains(column.type().sql());
        boolean known = Values.TYPES.contains(column.type().sql())
                || DeclaredTypes.of(schema).find(column.type()).isPresent();
        boolean defaultKnown = schema.enums().stream()
                .filter(e -> PgType.named(e.name()).equals(column.type()))
                .allMatch(e -> column.defaultValue().isEmpty()
                        || e.values().stream()
                                .anyMatch(
                                        v -> column.defaultValue().get().text().startsWith(Literal.quote(v))));
        // a value of a composite type is only as wide as the type
        boolean composite = DeclaredTypes.of(schema)
                .find(column.type())
                .filter(CompositeType.class::isInstance)
                .isPresent();
        return StorageEdits.isValid(table, column)
                && known
                && !(composite && column.defaultValue().isPresent())
                && defaultKnown
                && !(column.nullable() && (inKey || numbered))
                && !(numbered && (column.defaultValue().isPresent() || !number));
    }

    private static boolean isValid(Table table, Index index) {
        List<PgType> types = index.columnNames().stream()
                .map(c -> table.column(c).orElseThrow().type())
                .toList();
        // of a column that an index holds twice the server sets the storage in one place only
        boolean twice = index.include().stream().anyMatch(index.columnNames()::contains);
        boolean keys = !twice
                && !index.columns().isEmpty()
                && index.columns().stream().allMatch(key -> isValid(table, index, key));
        return keys
                && switch (index.method()) {
                    case "gin" ->
                        types.size() == index.columns().size()
                                && index.parameters().isEmpty()
                                && types.stream().allMatch(t -> t.is("jsonb") || t.isArray());
                    case "hash" -> index.parameters().size() < 2;
                    default -> true;
                };
    }

    /** Collations and operator classes of texts stand at columns of texts, and at btree's only. */
    private static boolean isValid(Table table, Index index, IndexKey key) {
        boolean plain = key.collation().isEmpty() && key.operatorClass().isEmpty();
        return plain
                || index.method().equals("btree")
                        && key.column()
                                .flatMap(table::column)
                                .filter(KeyEdits::isText)
                                .isPresent();
    }
}
