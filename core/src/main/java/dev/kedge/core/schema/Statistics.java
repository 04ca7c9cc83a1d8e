package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * A statistics object: what ANALYZE collects of several columns together, or of expressions (manual, CREATE STATISTICS). It is in
 * the schema of its table. A partition does not inherit it.
 *
 * @param name its name, unique among the statistics objects of its schema
 * @param kinds the kinds of statistics, in the order of {@link Kind}; empty for all kinds, and always empty for a single expression
 * @param columns the names of its columns, sorted
 * @param expressions its expressions, in order
 * @param target its statistics target, 0 to 10000; absent for the largest target of its columns
 * @param comment its comment; absent for none
 */
@Experimental
public record Statistics(
        String name,
        List<Kind> kinds,
        List<String> columns,
        List<Expression> expressions,
        Optional<Integer> target,
        @Prose Optional<String> comment)
        implements Part, Commented {

    /** The kinds of statistics that an object can collect. */
    public enum Kind {
        /** How many distinct combinations of values there are. */
        NDISTINCT,
        /** How far the values of some columns determine those of others. */
        DEPENDENCIES,
        /** The most common combinations of values. */
        MCV
    }

    /**
     * Sorts and copies the lists. A negative target is that of the columns.
     *
     * @param name its name, unique among the statistics objects of its schema
     * @param kinds the kinds of statistics; empty for all kinds
     * @param columns the names of its columns, sorted
     * @param expressions its expressions, in order
     * @param target its statistics target, 0 to 10000; absent for the largest target of its columns
     * @param comment its comment; absent for none
     */
    public Statistics {
        kinds = kinds.stream().sorted().distinct().toList();
        kinds = kinds.size() == Kind.values().length ? List.of() : kinds;
        columns = columns.stream().sorted().toList();
        expressions = List.copyOf(expressions);
        target = target.filter(number -> number >= 0);
    }

    /** {@return whether it collects statistics of one expression alone, which have no kinds} */
    public boolean isOfExpression() {
        return columns.isEmpty() && expressions.size() == 1;
    }

    /**
     * {@return whether it uses the column, directly or in an expression} PostgreSQL drops such an object together with the column.
     *
     * @param column the column's name
     */
    public boolean mentions(String column) {
        return columns.contains(column) || expressions.stream().anyMatch(expression -> expression.mentions(column));
    }

    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.STATISTICS;
    }

    @Override
    public Statistics withName(String other) {
        return new Statistics(other, kinds, columns, expressions, target, comment);
    }

    /**
     * {@return this object with other expressions}
     *
     * @param other the new expressions
     */
    public Statistics withExpressions(List<Expression> other) {
        return new Statistics(name, kinds, columns, other, target, comment);
    }

    /**
     * {@return this object with another statistics target}
     *
     * @param other the new target; absent for the largest target of its columns
     */
    public Statistics withTarget(Optional<Integer> other) {
        return new Statistics(name, kinds, columns, expressions, other, comment);
    }

    @Override
    public Statistics renamed(Renaming renaming, QualifiedName owner) {
        return new Statistics(
                name,
                kinds,
                columns.stream().map(column -> renaming.column(owner, column)).toList(),
                expressions.stream()
                        .map(expression -> renaming.expression(owner, expression))
                        .toList(),
                target,
                comment);
    }

    @Override
    public Statistics withComment(Optional<String> other) {
        return new Statistics(name, kinds, columns, expressions, target, other);
    }
}
