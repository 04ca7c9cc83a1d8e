package dev.kedge.core.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All that Kedge manages of a database, as one value. Equality is equality of schemas: order and positions do not count.
 *
 * @param enums the enum types, sorted by name
 * @param tables the tables, sorted by name
 */
public record Schema(List<EnumType> enums, List<Table> tables) {

    /** The schema of an empty database. */
    public static final Schema EMPTY = new Schema(List.of(), List.of());

    /** Sorts and copies the lists. */
    public Schema {
        enums = enums.stream().sorted(Comparator.comparing(EnumType::name)).toList();
        tables = tables.stream().sorted(Comparator.comparing(Table::name)).toList();
    }

    /** The table of this name; absent if there is none. */
    public Optional<Table> table(QualifiedName name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** The enum type of this name; absent if there is none. */
    public Optional<EnumType> enumType(QualifiedName name) {
        return enums.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    public Schema withTables(List<Table> other) {
        return new Schema(enums, other);
    }

    public Schema withEnums(List<EnumType> other) {
        return new Schema(other, tables);
    }

    /** The schema with one table more. */
    public Schema plus(Table table) {
        List<Table> more = new ArrayList<>(tables);
        more.add(table);
        return withTables(more);
    }

    /** The schema with one enum type more. */
    public Schema plus(EnumType type) {
        List<EnumType> more = new ArrayList<>(enums);
        more.add(type);
        return withEnums(more);
    }

    /** The schema without the table of this name. */
    public Schema minusTable(QualifiedName name) {
        return withTables(tables.stream().filter(t -> !t.name().equals(name)).toList());
    }

    /** The schema with one table replaced by what the change makes of it. */
    public Schema withTable(QualifiedName name, UnaryOperator<Table> change) {
        return withTables(tables.stream()
                .map(t -> t.name().equals(name) ? change.apply(t) : t)
                .toList());
    }
}
