package dev.kedge.core.schema.rule;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.Statistics;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that every schema must fulfil before it is compared or migrated to. Each violation is one diagnostic. */
public final class SchemaRules {
    private static final Set<String> SYSTEM_COLUMNS = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    private final Schema schema;
    private final ReferenceTypes types;
    private final List<Diagnostic> found = new ArrayList<>();

    private SchemaRules(Schema schema) {
        this.schema = schema;
        this.types = new ReferenceTypes(schema);
    }

    /**
     * Checks a schema against all rules.
     *
     * @param schema the schema to check
     * @param postgres the oldest major version of PostgreSQL that the schema must work on
     * @return the violations in the order of the objects; empty if the schema is valid
     */
    public static List<Diagnostic> check(Schema schema, int postgres) {
        SchemaRules rules = new SchemaRules(schema);
        schema.enums().forEach(rules::checkEnum);
        schema.relations().forEach(rules::checkTable);
        schema.views().forEach(rules::checkView);
        schema.routines()
                .forEach(
                        routine -> rules.checkName(routine.key(), routine.name().name()));
        rules.checkRelationNames();
        rules.checkStatisticsNames();
        rules.found.addAll(ObjectRules.check(schema));
        rules.found.addAll(PartitionRules.check(schema, postgres));
        rules.found.addAll(RightRules.check(schema, postgres));
        rules.found.addAll(ColumnRules.check(schema));
        rules.found.addAll(IndexMarkRules.check(schema));
        rules.found.addAll(StatisticsRules.check(schema));
        rules.found.addAll(StatisticsObjectRules.check(schema));
        rules.found.addAll(TemporalRules.check(schema));
        rules.found.addAll(UnknownWords.check(schema));
        rules.found.addAll(ServerFeatures.check(schema, postgres));
        return List.copyOf(rules.found);
    }

    private void checkEnum(EnumType type) {
        ObjectKey key = ObjectKey.enumType(type.name());
        checkName(key, type.name().name());
        if (type.values().isEmpty()) {
            report(EntityCode.ENUM_WITHOUT_VALUES, key, type.name());
        }
        type.values().stream()
                .filter(value -> Identifier.bytes(value) > Identifier.MAX_BYTES)
                .forEach(value -> report(EntityCode.NAME_TOO_LONG, key, value, Identifier.bytes(value)));
    }

    private void checkTable(Table table) {
        checkName(ObjectKey.table(table.name()), table.name().name());
        table.columns().forEach(column -> checkColumnName(ObjectKey.column(table.name(), column.name())));
        if (table.primaryKey().isEmpty() && schema.partition(table.name()).isEmpty()) {
            report(EntityCode.NO_PRIMARY_KEY, ObjectKey.table(table.name()), table.name());
        }
        for (Constraint constraint : table.constraints()) {
            ObjectKey key = ObjectKey.constraint(table.name(), constraint);
            checkName(key, constraint.name());
            checkColumns(key, table, constraint.columns());
            checkColumns(key, table, KeyRules.included(constraint));
        }
        for (Index index : table.indexes()) {
            ObjectKey key = ObjectKey.index(table.name(), index.name());
            checkName(key, index.name());
            checkColumns(key, table, index.columnNames());
            checkColumns(key, table, index.include());
        }
        table.triggers().forEach(trigger -> checkName(ObjectKey.part(table.name(), trigger), trigger.name()));
        table.policies().forEach(policy -> checkName(ObjectKey.part(table.name(), policy), policy.name()));
        for (Statistics object : table.statistics()) {
            ObjectKey key = ObjectKey.part(table.name(), object);
            checkName(key, object.name());
            checkColumns(key, table, object.columns());
        }
        checkOnce(table.name(), table.triggers(), "triggers");
        checkOnce(table.name(), table.policies(), "policies");
        checkConstraintNames(table);
        found.addAll(KeyRules.check(table));
        table.foreignKeys().forEach(foreignKey -> checkForeignKey(table, foreignKey));
    }

    private void checkView(View view) {
        checkName(view.key(), view.name().name());
        view.columns().forEach(column -> checkName(view.key(), column));
        view.parts().forEach(part -> checkName(ObjectKey.part(view.name(), part), part.name()));
        checkOnce(view.name(), view.triggers(), "triggers");
    }

    private void checkOnce(QualifiedName on, List<? extends Part> parts, String kind) {
        Set<String> seen = new HashSet<>();
        for (Part part : parts) {
            if (!seen.add(part.name())) {
                report(EntityCode.DUPLICATE_NAME, ObjectKey.part(on, part), part.name(), "two " + kind + " of " + on);
            }
        }
    }

    private void checkColumnName(ObjectKey key) {
        checkName(key, key.name());
        if (SYSTEM_COLUMNS.contains(key.name())) {
            report(EntityCode.SYSTEM_COLUMN, key, key.path(), key.name());
        }
    }

    private void checkName(ObjectKey key, String name) {
        if (name.isBlank()) {
            report(
                    EntityCode.NAME_EMPTY,
                    key,
                    key.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        } else if (Identifier.bytes(name) > Identifier.MAX_BYTES) {
            report(EntityCode.NAME_TOO_LONG, key, name, Identifier.bytes(name));
        }
    }

    private void checkColumns(ObjectKey key, Table table, List<String> columns) {
        for (String column : columns) {
            if (table.column(column).isEmpty()) {
                report(EntityCode.UNKNOWN_COLUMN, key, key.name(), column, table.name(), namesOf(table));
            }
        }
    }

    private void checkConstraintNames(Table table) {
        Set<String> seen = new HashSet<>();
        for (Constraint constraint : table.constraints()) {
            if (!seen.add(constraint.name())) {
                report(
                        EntityCode.DUPLICATE_NAME,
                        ObjectKey.constraint(table.name(), constraint),
                        constraint.name(),
                        "two constraints of table " + table.name());
            }
        }
    }

    private void checkForeignKey(Table table, ForeignKey foreignKey) {
        ObjectKey key = ObjectKey.constraint(table.name(), foreignKey);
        Table target = schema.relation(foreignKey.target()).orElse(null);
        if (target == null) {
            report(EntityCode.UNKNOWN_TABLE, key, foreignKey.name(), foreignKey.target());
            return;
        }
        checkColumns(key, target, foreignKey.targetColumns());
        if (foreignKey.columns().size() != foreignKey.targetColumns().size()) {
            report(
                    EntityCode.FOREIGN_KEY_WIDTH,
                    key,
                    foreignKey.name(),
                    foreignKey.columns().size(),
                    foreignKey.targetColumns().size(),
                    target.name());
            return;
        }
        for (int i = 0; i < foreignKey.columns().size(); i++) {
            checkTypes(
                    key,
                    table,
                    foreignKey.columns().get(i),
                    target,
                    foreignKey.targetColumns().get(i));
        }
        boolean known = foreignKey.targetColumns().stream()
                .allMatch(c -> target.column(c).isPresent());
        if (known) {
            checkTarget(key, foreignKey, withKeysAbove(target));
        }
    }

    /** A partition has the keys of the tables above it, too. */
    private Table withKeysAbove(Table target) {
        Table all = target;
        for (Table above : schema.partition(target.name()).stream()
                .flatMap(partition -> new PartitionTree(schema).above(partition).stream())
                .toList()) {
            for (Constraint constraint : above.constraints()) {
                all = constraint instanceof UniqueConstraint || constraint instanceof PrimaryKey
                        ? all.plus(constraint)
                        : all;
            }
            all = all.withIndexes(Stream.concat(all.indexes().stream(), above.indexes().stream())
                    .toList());
        }
        return all;
    }

    private void checkTarget(ObjectKey key, ForeignKey foreignKey, Table target) {
        if (TemporalRules.differs(foreignKey, target)) {
            report(
                    foreignKey.period() ? EntityCode.PERIOD_WITHOUT_KEY : EntityCode.PERIOD_MISSING,
                    key,
                    foreignKey.name(),
                    String.join(", ", foreignKey.targetColumns()),
                    target.name());
            return;
        }
        Set<Deferral> keys = KeyRules.deferrals(target, foreignKey);
        if (!keys.contains(Deferral.NOT_DEFERRABLE)) {
            report(
                    keys.isEmpty()
                            ? EntityCode.FOREIGN_KEY_TARGET_NOT_UNIQUE
                            : EntityCode.FOREIGN_KEY_TARGET_DEFERRABLE,
                    key,
                    foreignKey.name(),
                    String.join(", ", foreignKey.targetColumns()),
                    target.name());
        }
    }

    private void checkTypes(ObjectKey key, Table table, String from, Table target, String to) {
        PgType own = table.column(from).map(Column::type).orElse(null);
        PgType theirs = target.column(to).map(Column::type).orElse(null);
        if (own != null && theirs != null && !own.equals(theirs)) {
            Code code = types.fit(own, theirs) ? EntityCode.FOREIGN_KEY_OTHER_TYPE : EntityCode.FOREIGN_KEY_TYPES;
            report(code, key, table.name() + "." + from, own, target.name() + "." + to, theirs);
        }
    }

    private void checkStatisticsNames() {
        Map<String, String> seen = new HashMap<>();
        for (Table table : schema.relations()) {
            for (Statistics object : table.statistics()) {
                ObjectKey key = ObjectKey.part(table.name(), object);
                claim(seen, table.name().withName(object.name()), key, "statistics of table " + table.name());
            }
        }
    }

    /**
     * In a schema, tables, indexes and constraints with an index share one namespace (pg_class); types share another.
     */
    private void checkRelationNames() {
        Map<String, String> seen = new HashMap<>();
        for (Table table : schema.tables()) {
            claim(seen, table.name(), ObjectKey.table(table.name()), "table " + table.name());
        }
        for (Partition partition : schema.partitions()) {
            checkName(partition.key(), partition.name().name());
            claim(seen, partition.name(), partition.key(), "partition " + partition.name());
        }
        for (Table table : schema.relations()) {
            for (Constraint constraint : table.constraints()) {
                if (!(constraint instanceof CheckConstraint || constraint instanceof ForeignKey)) {
                    ObjectKey key = ObjectKey.constraint(table.name(), constraint);
                    claim(seen, table.name().withName(constraint.name()), key, "constraint of table " + table.name());
                }
            }
            for (Index index : table.indexes()) {
                ObjectKey key = ObjectKey.index(table.name(), index.name());
                claim(seen, table.name().withName(index.name()), key, "index of table " + table.name());
            }
        }
        for (View view : schema.views()) {
            claim(seen, view.name(), view.key(), "view " + view.name());
            for (Index index : view.indexes()) {
                ObjectKey key = ObjectKey.index(view.name(), index.name());
                claim(seen, view.name().withName(index.name()), key, "index of view " + view.name());
            }
        }
        for (Sequence sequence : schema.all(Sequence.class)) {
            claim(seen, sequence.name(), sequence.key(), "sequence " + sequence.name());
        }
        for (CompositeType type : schema.all(CompositeType.class)) {
            claim(seen, type.name(), type.key(), "composite type " + type.name());
        }
        Map<String, String> types = new HashMap<>();
        for (Table table : schema.tables()) {
            types.put(table.name().sql(), "table " + table.name() + ", whose rows have a type of its name,");
        }
        for (View view : schema.views()) {
            types.put(view.name().sql(), "view " + view.name() + ", whose rows have a type of its name,");
        }
        schema.all(CompositeType.class)
                .forEach(type -> types.putIfAbsent(type.name().sql(), "composite type " + type.name()));
        for (EnumType type : schema.enums()) {
            claim(types, type.name(), type.key(), "enum type " + type.name());
        }
        for (RangeType range : schema.all(RangeType.class)) {
            claim(types, range.name(), range.key(), "range type " + range.name());
            claim(types, range.multirangeName(), range.key(), "multirange type of " + range.name());
        }
        for (Domain domain : schema.all(Domain.class)) {
            claim(types, domain.name(), domain.key(), "domain " + domain.name());
        }
    }

    private void claim(Map<String, String> seen, QualifiedName name, ObjectKey key, String holder) {
        String other = seen.putIfAbsent(name.sql(), holder);
        if (other != null) {
            report(EntityCode.DUPLICATE_NAME, key, name, "both " + other + " and " + holder);
        }
    }

    private static String namesOf(Table table) {
        return table.columnsInOrder().stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private void report(Code code, ObjectKey key, Object... arguments) {
        found.add(Diagnostic.of(code, Place.object(key.path()), arguments));
    }
}
