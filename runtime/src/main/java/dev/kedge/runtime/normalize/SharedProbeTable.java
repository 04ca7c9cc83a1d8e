package dev.kedge.runtime.normalize;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table in the temporary schema with the expressions of many tables whose columns agree, so that the server creates
 * fewer tables.
 */
final class SharedProbeTable {
    private static final String NAME = "kedge_sheet_";

    /** The number of tables that are covered at the same time. */
    private static final int TABLES_AT_ONCE = 500;

    /** The number of indexes that exist at the same time. Each takes locks and catalog rows until it is rolled back. */
    private static final int INDEXES_AT_ONCE = 200;

    private final QualifiedName name;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<Carried> carried = new ArrayList<>();
    private int numbered;

    /** The changed expressions of one table, and its parts under the names that they have on the shared table. */
    private record Carried(ChangedExpressions excerpt, List<Part> parts) {}

    private SharedProbeTable(int number) {
        this.name = QualifiedName.of(NAME + number);
    }

    /** The shared tables for these expressions, in groups; one group is created at a time. */
    static List<List<SharedProbeTable>> groups(List<ChangedExpressions> excerpts) {
        List<List<SharedProbeTable>> groups = new ArrayList<>();
        List<SharedProbeTable> group = new ArrayList<>();
        int tables = 0;
        long indexes = 0;
        for (ChangedExpressions excerpt : excerpts) {
            if (tables >= TABLES_AT_ONCE || indexes >= INDEXES_AT_ONCE) {
                group = new ArrayList<>();
                tables = 0;
                indexes = 0;
            }
            if (group.isEmpty()) {
                groups.add(group);
            }
            sheet(group, excerpt).add(excerpt);
            tables++;
            indexes += excerpt.parts().stream()
                    .filter(part -> !(part instanceof CheckConstraint))
                    .count();
        }
        return groups;
    }

    private static SharedProbeTable sheet(List<SharedProbeTable> group, ChangedExpressions excerpt) {
        for (SharedProbeTable sheet : group) {
            if (sheet.fits(excerpt)) {
                return sheet;
            }
        }
        SharedProbeTable another = new SharedProbeTable(group.size());
        group.add(another);
        return another;
    }

    private boolean fits(ChangedExpressions excerpt) {
        return needed(excerpt).allMatch(column -> {
            Column there = columns.getOrDefault(column.name(), column);
            Optional<?> none = Optional.empty();
            return without(there).equals(without(column))
                    && (there.defaultValue().equals(none)
                            || column.defaultValue().equals(none)
                            || there.equals(column));
        });
    }

    /** Removes the default, which does not affect expressions that name the column. */
    private static Column without(Column column) {
        return column.withDefault(Optional.empty());
    }

    private static Stream<Column> needed(ChangedExpressions excerpt) {
        return Stream.concat(excerpt.values().stream(), excerpt.named().stream());
    }

    private void add(ChangedExpressions excerpt) {
        needed(excerpt)
                .forEach(column -> columns.merge(
                        column.name(),
                        column,
                        (there, more) -> more.defaultValue().isPresent() ? more : there));
        carried.add(new Carried(
                excerpt,
                excerpt.parts().stream()
                        .map(part -> named(part, name.name() + "_" + numbered++))
                        .toList()));
    }

    /** The table with all its parts, under unique names. */
    Table table() {
        List<Column> inOrder = new ArrayList<>();
        columns.values().forEach(column -> inOrder.add(column.withPosition(inOrder.size() + 1)));
        List<Part> parts = carried.stream().flatMap(it -> it.parts().stream()).toList();
        return Table.of(TemporarySchema.name(name), inOrder)
                .withConstraints(only(Constraint.class, parts))
                .withIndexes(only(Index.class, parts));
    }

    private static <T extends Part> List<T> only(Class<T> type, List<Part> parts) {
        return parts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The live tables whose expressions the server prints like the declared ones. */
    List<Table> confirmed(Schema read) {
        Optional<Table> printed = read.table(name);
        return printed.isEmpty()
                ? List.of()
                : carried.stream()
                        .filter(it -> it.excerpt().isConfirmedBy(printed.get(), printed(it, printed.get())))
                        .map(it -> it.excerpt().live())
                        .toList();
    }

    /** The parts as they were printed, under the names that they have in their own table. */
    private static List<Part> printed(Carried carried, Table printed) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < carried.parts().size(); i++) {
            Part part = carried.parts().get(i);
            String own = carried.excerpt().parts().get(i).name();
            Optional<? extends Part> found =
                    part instanceof Index ? printed.index(part.name()) : printed.constraint(part.name());
            found.ifPresent(it -> parts.add(named(it, own)));
        }
        return parts;
    }

    private static Part named(Part part, String name) {
        if (part instanceof CheckConstraint check) {
            return check.withName(name);
        }
        return part instanceof Exclusion exclusion ? exclusion.withName(name) : ((Index) part).withName(name);
    }
}
