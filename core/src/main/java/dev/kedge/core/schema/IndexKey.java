package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * One key of an index: a column, which is an expression that consists of its name, or another expression.
 *
 * @param on the column or expression
 * @param collation the collation; absent for that of the column
 * @param operatorClass the operator class; absent for the default of the type
 * @param descending whether the order is descending
 * @param nullsFirst whether nulls come before values; PostgreSQL's default is the value of {@code descending}
 */
@Experimental
public record IndexKey(
        Expression on,
        Optional<QualifiedName> collation,
        Optional<OperatorClass> operatorClass,
        boolean descending,
        boolean nullsFirst) {

    /**
     * Removes the schema from a collation in {@code pg_catalog}.
     *
     * @param on the column or expression
     * @param collation the collation; absent for that of the column
     * @param operatorClass the operator class; absent for the default of the type
     * @param descending whether the order is descending
     * @param nullsFirst whether nulls come before values; PostgreSQL's default is the value of {@code descending}
     */
    public IndexKey {
        collation = collation.map(c -> c.schema().equals("pg_catalog") ? c.withSchema("") : c);
    }

    /**
     * {@return a key of one column in ascending order}
     *
     * @param name the column's name
     */
    public static IndexKey column(String name) {
        return of(new Expression(Identifier.quote(name)));
    }

    /**
     * {@return a key of one expression in ascending order}
     *
     * @param on the expression
     */
    public static IndexKey of(Expression on) {
        return new IndexKey(on, Optional.empty(), Optional.empty(), false, false);
    }

    /** {@return the name of the column; absent if the key is another expression} */
    public Optional<String> column() {
        return on.asName();
    }

    /** The key after a rename. */
    IndexKey renamed(Renaming renaming, QualifiedName owner) {
        Expression renamed = column().map(c -> new Expression(Identifier.quote(renaming.column(owner, c))))
                .orElseGet(() -> renaming.expression(owner, on));
        return new IndexKey(renamed, collation.map(renaming::collation), operatorClass, descending, nullsFirst);
    }

    /** The key as it is displayed, with its collation, operator class and order. */
    @Override
    public String toString() {
        String nulls = nullsFirst == descending ? "" : nullsFirst ? " nulls first" : " nulls last";
        return column().orElseGet(on::text)
                + collation.map(name -> " collate " + name).orElse("")
                + operatorClass.map(it -> " " + it.name()).orElse("")
                + (descending ? " desc" : "")
                + nulls;
    }
}
