package dev.kedge.core.conversion;

import dev.kedge.core.schema.PgType;
import dev.kedge.core.sql.Expression;
import java.util.Optional;

/**
 * The cost of a change of a column's type, based on measurements. Most changes rewrite the table, some do not, and some
 * lose values or lack a cast (manual, ALTER TABLE and section 10.4). That timestamp and timestamptz store the same
 * bytes holds only for the time zone UTC, in which migrations run.
 *
 * <p>Of types that are not built in, such as enums and those of extensions, it knows only that they can be assigned to
 * text and to themselves. A change of a domain may cost less than reported.
 *
 * @param rewrites whether the table is rewritten
 * @param rebuildsIndexes whether indexes on the column are rebuilt, as they are with the table
 * @param needsUsing whether the server rejects the change without USING
 * @param isNarrowing whether a value of the old type may not fit the new one
 * @param isLossy whether such a value is silently rounded or truncated instead of causing an error
 */
public record TypeChange(
        boolean rewrites, boolean rebuildsIndexes, boolean needsUsing, boolean isNarrowing, boolean isLossy) {

    /** The change from one type to another. An explicit {@code USING} expression replaces the server's cast. */
    public static TypeChange between(PgType from, PgType to, Optional<Expression> using) {
        boolean castable = TypeCasts.isAssignable(from, to);
        TypeCost cost = castable && using.isEmpty() ? TypeCost.of(from, to) : TypeCost.REWRITE;
        TypeFit fit = castable ? TypeFit.of(from, to) : TypeFit.CHECKED;
        return new TypeChange(
                cost == TypeCost.REWRITE,
                cost != TypeCost.FREE,
                !castable && using.isEmpty(),
                fit != TypeFit.SAME,
                // the author of a conversion decides how values are converted
                using.isEmpty() && fit == TypeFit.LOSSY);
    }
}
