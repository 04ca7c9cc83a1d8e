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
 * The two versions of a table.
 *
 * @param schema the old schema after the renames
 * @param desired the new schema
 * @param before the old version
 * @param after the new version
 * @param decisions the decisions
 */
record TablePair(Schema schema, Schema desired, Table before, Table after, Decisions decisions) {
    /** Types whose literals the server prints alike, so that the printed form has one meaning for all of them. */
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("smallint", "integer", "bigint"),
            Set.of("numeric"),
            Set.of("real"),
            Set.of("double precision"),
            Set.of("text", "varchar"),
            Set.of("char"));

    /** The plan for the table's keys. */
    KeyPlan keys() {
        return KeyPlan.of(this);
    }

    /** The plan for the table's generated columns. */
    GeneratedDiff generated() {
        return new GeneratedDiff(schema, desired, before, after);
    }

    /** Whether the column does not change before its table's new indexes are built. */
    boolean stays(Column old, Set<String> comeBack) {
        return !comeBack.contains(old.name())
                && after.column(old.name())
                        .map(now ->
                                now.type().equals(old.type()) && now.collation().equals(old.collation()))
                        .orElseGet(() -> old.generated().isEmpty() && !isDroppedEarly(old));
    }

    /** Whether all keys that a foreign key may depend on remain, or are replaced together with the foreign key. */
    static boolean keepsKeysOf(ForeignKey key, Schema schema, Schema desired, Decisions decisions) {
        return schema.relation(key.target())
                .flatMap(old ->
                        desired.relation(key.target()).map(now -> new TablePair(schema, desired, old, now, decisions)))
                .map(pair -> pair.keys().keeps(key, pair))
                .orElse(true);
    }

    /** Whether a relation of the table's schema has this name in the new schema. */
    boolean isWanted(String name) {
        return desired.relations().stream()
                .filter(table -> table.name().schema().equals(after.name().schema()))
                .anyMatch(table -> table.name().name().equals(name)
                        || table.index(name).isPresent()
                        || table.constraints().stream().map(Constraint::name).anyMatch(name::equals));
    }

    /** The rows of a dropped column need not, and may not, be converted to the new values of its enum. */
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
     * The columns that get a type of another family. Literals of the old type do not fit them, or the server would keep
     * casts to the old type in expressions over them, which may then have a different meaning.
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

    /**
     * Whether a condition or expression names a value that its enum no longer has, so that it cannot be created again.
     */
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

    /** The columns that are dropped. */
    List<String> gone() {
        return before.columns().stream()
                .map(Column::name)
                .filter(column -> after.column(column).isEmpty())
                .toList();
    }
}
