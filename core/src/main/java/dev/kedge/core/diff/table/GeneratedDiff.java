package dev.kedge.core.diff.table;

import dev.kedge.core.conversion.TypeChange;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the generated columns of one table. PostgreSQL 14 to 16 cannot change an expression, and no version changes
 * the type of a column that an expression uses, so such columns are dropped and added again.
 */
final class GeneratedDiff {
    private final Schema schema;
    private final Schema desired;
    private final Table before;
    private final Table after;

    GeneratedDiff(Schema schema, Schema desired, Table before, Table after) {
        this.schema = schema;
        this.desired = desired;
        this.before = before;
        this.after = after;
    }

    /** The columns that are dropped and added again. Objects that depend on them are too. */
    Set<String> comeBack() {
        return after.columns().stream()
                .map(Column::name)
                .filter(name -> before.column(name)
                        .filter(old -> comesBack(old, after.column(name).orElseThrow()))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** Whether a column is dropped and added again. */
    boolean comesBack(Column old, Column column) {
        return isComputedAnew(old, column) || isComputedFromNowOn(old, column) || isVirtualNoMore(old, column);
    }

    /** Whether a column is generated before and afterwards, but in a different way. */
    boolean isComputedAnew(Column old, Column column) {
        if (old.generated().isEmpty() || column.generated().isEmpty()) {
            return false;
        }
        boolean typeChanges = !old.collation().equals(column.collation())
                || !old.type().equals(column.type())
                        && TypeChange.between(old.type(), column.type(), Optional.empty())
                                .rewrites();
        return !old.generated().equals(column.generated())
                || typeChanges
                || isConverted(old.type())
                || isUprooted(old.generated().get().expression());
    }

    static boolean isComputedFromNowOn(Column old, Column column) {
        return old.generated().isEmpty() && column.generated().isPresent();
    }

    /** PostgreSQL can drop the expression of stored columns only. */
    static boolean isVirtualNoMore(Column old, Column column) {
        return column.generated().isEmpty() && isVirtual(old);
    }

    private static boolean isVirtual(Column column) {
        return column.generated()
                .filter(generated -> generated.kind() == Generated.Kind.VIRTUAL)
                .isPresent();
    }

    /** Whether a type that the expression uses changes, which PostgreSQL rejects while the expression exists. */
    private boolean isUprooted(Expression expression) {
        return before.columns().stream()
                .filter(column -> expression.mentions(column.name()))
                .anyMatch(column -> isConverted(column.type())
                        || after.column(column.name())
                                .filter(now -> !now.type().equals(column.type())
                                        || !now.collation().equals(column.collation())
                                        || comesBack(column.withGenerated(Optional.empty()), now))
                                .isPresent());
    }

    /** Whether a type is an enum type that is rebuilt, or an array of one. */
    private boolean isConverted(PgType type) {
        return convertedEnums().anyMatch(name -> name.equals(type.element()));
    }

    private Stream<PgType> convertedEnums() {
        return schema.enums().stream()
                .filter(old -> desired.enumType(old.name())
                        .filter(now -> !isSubsequence(old, now))
                        .isPresent())
                .map(type -> PgType.named(type.name()));
    }

    /** Whether the change only adds values. */
    private static boolean isSubsequence(EnumType old, EnumType now) {
        return now.values().stream().filter(old.values()::contains).toList().equals(old.values());
    }
}
