package dev.kedge.core.conversion;

import dev.kedge.core.schema.PgType;
import dev.kedge.core.sql.Expression;
import java.util.Optional;

/**
 * What a change of a column's type costs, from measured facts: most changes write the table anew, some do not, and some lose
 * values or have no cast of their own (manual, ALTER TABLE and section 10.4). What holds only in time zone UTC, in which
 * migrations run, is that timestamp and timestamptz hold the same bytes.
 *
 * <p>Of types that the server does not bring, such as enums and those of extensions, it knows that they are assigned to text
 * and to themselves; a domain may cost less than it says.
 *
 * @param rewrites whether the table is written anew
 * @param rebuildsIndexes whether indexes on the column are built anew, as they are with the table
 * @param needsUsing whether the server refuses it without USING
 * @param isNarrowing whether a value of the old type may not fit the new one
 * @param isLossy whether such a value is silently rounded or cut instead of stopping the change
 */
public record TypeChange(
        boolean rewrites, boolean rebuildsIndexes, boolean needsUsing, boolean isNarrowing, boolean isLossy) {

    /** The change from one type to another; an author's {@code USING} takes the place of the server's cast. */
    public static TypeChange between(PgType from, PgType to, Optional<Expression> using) {
        boolean castable = TypeCasts.isAssignable(from, to);
        TypeCost cost = castable && using.isEmpty() ? TypeCost.of(from, to) : TypeCost.REWRITE;
        TypeFit fit = castable ? TypeFit.of(from, to) : TypeFit.CHECKED;
        return new TypeChange(
                cost == TypeCost.REWRITE,
                cost != TypeCost.FREE,
                !castable && using.isEmpty(),
                fit != TypeFit.SAME,
                // Whoever writes a conversion decides what becomes of the values.
                using.isEmpty() && fit == TypeFit.LOSSY);
    }
}
