package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * What an index sorts or hashes by: a column, which is an expression of nothing but its name, or any other expression.
 *
 * @param on the column or expression
 * @param collation the collation; absent for that of the column
 * @param operatorClass how the method treats the type; absent for the type's default
 * @param descending whether the order is reversed
 * @param nullsFirst whether nulls come before values; PostgreSQL takes what {@code descending} says where nothing is said
 */
@Experimental
public record IndexKey(
        Expression on,
        Optional<QualifiedName> collation,
        Optional<OperatorClass> operatorClass,
        boolean descending,
        boolean nullsFirst) {

    /** Leaves the system's own schema unsaid. */
    public IndexKey {
        collation = collation.map(c -> c.schema().equals("pg_catalog") ? c.withSchema("") : c);
    }

    /** A column in its own order. */
    public static IndexKey column(String name) {
        return of(new Expression(Identifier.quote(name)));
    }

    /** An expression in its own order. */
    public static IndexKey of(Expression on) {
        return new IndexKey(on, Optional.empty(), Optional.empty(), false, false);
    }

    /** The column's name; absent for another expression. */
    public Optional<String> column() {
        return on.asName();
    }

    /** What it becomes when something gets another name. */
    IndexKey renamed(Renaming renaming, QualifiedName owner) {
        Expression renamed = column().map(c -> new Expression(Identifier.quote(renaming.column(owner, c))))
                .orElseGet(() -> renaming.expression(owner, on));
        return new IndexKey(renamed, collation, operatorClass, descending, nullsFirst);
    }

    /** The key for people: what is said of its order, too. */
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
