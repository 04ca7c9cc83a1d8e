package dev.kedge.core.diff.table;

import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.sql.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table on both sides of a comparison.
 *
 * @param schema the schema before, in which renames are done
 * @param desired the schema from now on
 * @param before the table before
 * @param after the table from now on
 * @param decisions what was decided
 */
record TablePair(Schema schema, Schema desired, Table before, Table after, Decisions decisions) {
    /** Types whose literals the server prints alike, so that what it prints of one means the same of another. */
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("smallint", "integer", "bigint"),
            Set.of("numeric"),
            Set.of("real"),
            Set.of("double precision"),
            Set.of("text", "varchar"),
            Set.of("char"));

    /** What becomes of the table's keys. */
    KeyPlan keys() {
        return KeyPlan.of(this);
    }

    /** What becomes of the table's generated columns. */
    GeneratedDiff generated() {
        return new GeneratedDiff(schema, desired, before, after);
    }

    /** Whether nothing happens to the column before its table's new indexes are built. */
    boolean stays(Column old, Set<String> comeBack) {
        return !comeBack.contains(old.name())
                && after.column(old.name())
                        .map(now ->
                                now.type().equals(old.type()) && now.collation().equals(old.collation()))
                        .orElseGet(() -> old.generated().isEmpty() && !isDroppedEarly(old));
    }

    /** Whether all that a foreign key may stand on stays, or takes the foreign key along. */
    static boolean keepsKeysOf(ForeignKey key, Schema schema, Schema desired, Decisions decisions) {
        return schema.table(key.target())
                .flatMap(old ->
                        desired.table(key.target()).map(now -> new TablePair(schema, desired, old, now, decisions)))
                .map(pair -> pair.keys().keeps(key, pair))
                .orElse(true);
    }

    /** Whether a relation of the table's schema has this name from now on. */
    boolean isWanted(String name) {
        return desired.tables().stream()
                .filter(table -> table.name().schema().equals(after.name().schema()))
                .anyMatch(table -> table.name().name().equals(name)
                        || table.index(name).isPresent()
                        || table.constraints().stream().map(Constraint::name).anyMatch(name::equals));
    }

    /** The rows of a column that goes need not be, and may not be, converted to the new values of its enum. */
    boolean isDroppedEarly(Column gone) {
        boolean enumChanges = schema.enums().stream()
                .filter(type -> PgType.named(type.name()).equals(gone.type().element()))
                .anyMatch(type -> desired.enumType(type.name())
                        .filter(now -> !now.values().containsAll(type.values()))
                        .isPresent());
        return enumChanges
                && before.indexes().stream()
                        .noneMatch(index -> after.index(index.name()).isPresent()
                                && index.columnNames().contains(gone.name()));
    }

    /**
     * The columns whose values are of another family of types: literals of the old type do not fit them, or the server would
     * keep casts to the old type in what mentions them, which may mean something else than the text does.
     */
    List<String> changedFamilies() {
        return after.columns().stream()
                .filter(column -> before.column(column.name())
                        .filter(old -> !isOneFamily(old.type(), column.type()))
                        .isPresent())
                .map(Column::name)
                .toList();
    }

    private static boolean isOneFamily(PgType one, PgType other) {
        return one.equals(other)
                || !one.isArray()
                        && !other.isArray()
                        && FAMILIES.stream()
                                .anyMatch(family -> family.contains(one.base()) && family.contains(other.base()));
    }

    /** Whether a condition or expression names a value that its enum has no more, so that it cannot be made again. */
    boolean namesLostValue(Index index) {
        Set<String> lost = schema.enums().stream()
                .flatMap(type -> desired.enumType(type.name()).stream()
                        .flatMap(now -> type.values().stream()
                                .filter(value -> !now.values().contains(value))
                                .map(value -> ObjectKey.enumValue(type.name(), value))))
                .filter(value -> decisions.replaced(value).isEmpty())
                .map(value -> Literal.quote(value.name()))
                .collect(Collectors.toSet());
        return Stream.concat(index.where().stream(), index.columns().stream().map(key -> key.on()))
                .flatMap(expression -> Lexer.tokens(expression.text()).stream())
                .anyMatch(token -> token.kind() == Token.Kind.STRING && lost.contains(token.text()));
    }

    /** The columns that go. */
    List<String> gone() {
        return before.columns().stream()
                .map(Column::name)
                .filter(column -> after.column(column).isEmpty())
                .toList();
    }
}
