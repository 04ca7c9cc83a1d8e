package dev.kedge.runtime.normalize;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The expressions of a declared table whose text differs from the live one, where nothing else in the table differs. If
 * the server prints them as it prints the live ones, the tables are equal.
 *
 * @param live the live table
 * @param values the columns whose default or generation expression differs
 * @param parts the checks, exclusion constraints and indexes whose expressions differ
 * @param named the other columns that the expressions name
 */
record ChangedExpressions(Table live, List<Column> values, List<Part> parts, List<Column> named) {

    /** Copies the lists. */
    ChangedExpressions {
        values = List.copyOf(values);
        parts = List.copyOf(parts);
        named = List.copyOf(named);
    }

    /** The changed expressions of all tables that have any. */
    static List<ChangedExpressions> all(Schema declared, Schema live) {
        return declared.tables().stream()
                .flatMap(table -> live.table(table.name()).flatMap(there -> of(table, there)).stream())
                .toList();
    }

    private static Optional<ChangedExpressions> of(Table declared, Table live) {
        if (declared.equals(live) || !inWordsOf(live, declared).equals(live)) {
            return Optional.empty();
        }
        List<Column> values = declared.columns().stream()
                .filter(column -> !live.column(column.name()).equals(Optional.of(column)))
                .map(column -> bare(column).withDefault(column.defaultValue()).withGenerated(column.generated()))
                .toList();
        List<Part> parts = Stream.<List<? extends Part>>of(declared.constraints(), declared.indexes())
                .flatMap(List::stream)
                .filter(part -> !there(live, part).equals(Optional.of(part)))
                .map(ChangedExpressions::bare)
                .toList();
        Predicate<String> isNamed = name -> parts.stream().anyMatch(part -> names(part, name))
                || values.stream().anyMatch(column -> isMadeOf(column, name));
        List<Column> named = declared.columns().stream()
                .filter(column -> isNamed.test(column.name())
                        && values.stream().noneMatch(value -> value.name().equals(column.name())))
                .map(ChangedExpressions::bare)
                .toList();
        // An expression that names its own table can only be tried on that table.
        String itself = declared.name().name();
        return isNamed.test(itself) && declared.column(itself).isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangedExpressions(live, values, parts, named));
    }

    /** The declared table with the live expressions in place of its own. */
    private static Table inWordsOf(Table live, Table declared) {
        List<Constraint> constraints = declared.constraints().stream()
                .map(mine -> mine instanceof CheckConstraint || mine instanceof Exclusion
                        ? live.constraint(mine.name())
                                .map(there -> there.withComment(mine.comment()))
                                .orElse(mine)
                        : mine)
                .toList();
        return declared.withConstraints(constraints)
                .withColumns(ServerSpelling.merged(
                        declared.columns(),
                        live.columns(),
                        (mine, there) -> mine.withDefault(there.defaultValue()).withGenerated(there.generated())))
                .withIndexes(ServerSpelling.merged(
                        declared.indexes(), live.indexes(), (mine, there) -> isKeptAlike(mine, there) ? there : mine));
    }

    private static boolean isKeptAlike(Index mine, Index there) {
        return mine.tablespace().equals(there.tablespace())
                && mine.parameters().equals(there.parameters())
                && mine.comment().equals(there.comment());
    }

    private static Column bare(Column column) {
        return Column.of(column.name(), column.position(), column.type()).withCollation(column.collation());
    }

    private static Part bare(Part part) {
        if (part instanceof Constraint constraint) {
            return constraint.withComment(Optional.empty());
        }
        return part instanceof Index index ? ProbeObject.indexes(List.of(index)).get(0) : part;
    }

    private static boolean names(Part part, String name) {
        return part instanceof Index index
                ? index.mentions(name)
                : part instanceof Constraint constraint && constraint.mentions(name);
    }

    private static boolean isMadeOf(Column column, String name) {
        return column.generated().filter(it -> it.expression().mentions(name)).isPresent();
    }

    private static Optional<? extends Part> there(Table live, Part part) {
        return part instanceof Index ? live.index(part.name()) : live.constraint(part.name());
    }

    /** Whether these columns, by name, and these parts, as the server printed them, equal the live ones. */
    boolean isConfirmedBy(Table columns, List<Part> printed) {
        return values.stream().allMatch(value -> isConfirmedBy(columns.column(value.name()), value.name()))
                && parts.stream()
                        .allMatch(part -> there(live, part)
                                .map(ChangedExpressions::bare)
                                .filter(printed::contains)
                                .isPresent());
    }

    private boolean isConfirmedBy(Optional<Column> printed, String name) {
        Column there = live.column(name).orElseThrow();
        return printed.filter(column -> column.defaultValue().equals(there.defaultValue())
                        && column.generated().equals(there.generated()))
                .isPresent();
    }
}
