package dev.kedge.runtime;

import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a schema manages, cut into what can be dropped at once. */
final class Managed {
    private Managed() {}

    /**
     * Objects that one statement drops.
     *
     * @param drop the statement
     * @param objects what it drops, for people
     * @param relations the relations among that, as SQL
     */
    record Unit(String drop, List<String> objects, List<String> relations) {
        static Unit of(String kind, String name) {
            return new Unit(
                    "DROP " + kind.toUpperCase(Locale.ROOT) + " IF EXISTS " + name,
                    List.of(kind + " " + name),
                    List.of());
        }
    }

    /** The units, those that others stand on later as far as kinds tell. */
    static List<Unit> units(Schema schema) {
        List<Unit> units = new ArrayList<>();
        schema.views()
                .forEach(view -> units.add(Unit.of(
                        view.materialized() ? "materialized view" : "view",
                        view.name().sql())));
        tables(schema).ifPresent(units::add);
        schema.routines()
                .forEach(routine ->
                        units.add(Unit.of(routine.procedure() ? "procedure" : "function", routine.signature())));
        schema.all(Domain.class)
                .forEach(domain -> units.add(Unit.of("domain", domain.name().sql())));
        schema.all(CompositeType.class)
                .forEach(type -> units.add(Unit.of("type", type.name().sql())));
        schema.all(EnumType.class)
                .forEach(type -> units.add(Unit.of("type", type.name().sql())));
        schema.all(Sequence.class)
                .forEach(sequence ->
                        units.add(Unit.of("sequence", sequence.name().sql())));
        schema.all(Extension.class).forEach(it -> units.add(Unit.of("extension", Identifier.quote(it.name()))));
        schema.all(Namespace.class).forEach(it -> units.add(Unit.of("schema", Identifier.quote(it.name()))));
        return units;
    }

    /** All tables at once, for foreign keys may go round in circles; partitions go along with theirs. */
    private static Optional<Unit> tables(Schema schema) {
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
        return Optional.of(new Unit(
                "DROP TABLE IF EXISTS " + String.join(", ", tables),
                tables.stream().map(table -> "table " + table).toList(),
                relations));
    }
}
