package dev.kedge.runtime.upkeep;

import dev.kedge.core.ddl.RoutineSql;
import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Identifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Objects that one statement drops.
 *
 * @param drop the statement
 * @param objects the objects, as a report names them
 * @param relations the relations among them, as SQL
 */
record DropUnit(String drop, List<String> objects, List<String> relations) {
    private static DropUnit of(String kind, String name) {
        return new DropUnit(
                "DROP " + kind.toUpperCase(Locale.ROOT) + " IF EXISTS " + name, List.of(kind + " " + name), List.of());
    }

    /** All objects of a schema. Objects that others depend on come later, as far as their kinds tell. */
    static List<DropUnit> all(Schema schema) {
        List<DropUnit> units = new ArrayList<>();
        schema.views()
                .forEach(view -> units.add(of(
                        view.materialized() ? "materialized view" : "view",
                        view.name().sql())));
        tables(schema).ifPresent(units::add);
        schema.routines().stream()
                .sorted(Comparator.comparing(routine -> !routine.isAggregate()))
                .forEach(routine -> units.add(of(RoutineSql.kind(routine), routine.signature())));
        schema.all(Domain.class)
                .forEach(domain -> units.add(of("domain", domain.name().sql())));
        schema.all(CompositeType.class)
                .forEach(type -> units.add(of("type", type.name().sql())));
        schema.all(RangeType.class)
                .forEach(type -> units.add(of("type", type.name().sql())));
        schema.all(EnumType.class)
                .forEach(type -> units.add(of("type", type.name().sql())));
        schema.all(Sequence.class)
                .forEach(sequence -> units.add(of("sequence", sequence.name().sql())));
        schema.all(Collation.class)
                .forEach(it -> units.add(of("collation", it.name().sql())));
        schema.all(Extension.class).forEach(it -> units.add(of("extension", Identifier.quote(it.name()))));
        schema.all(Namespace.class).forEach(it -> units.add(of("schema", Identifier.quote(it.name()))));
        return units;
    }

    /** All tables at once, because foreign keys may be circular. Partitions are dropped with their tables. */
    private static Optional<DropUnit> tables(Schema schema) {
        List<String> tables = schema.tables().stream()
                .map(Table::name)
                .map(QualifiedName::sql)
                .toList();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        List<String> relations = Stream.concat(
                        tables.stream(),
                        schema.partitions().stream().map(Partition::name).map(QualifiedName::sql))
                .toList();
        return Optional.of(new DropUnit(
                "DROP TABLE IF EXISTS " + String.join(", ", tables),
                tables.stream().map(table -> "table " + table).toList(),
                relations));
    }
}
