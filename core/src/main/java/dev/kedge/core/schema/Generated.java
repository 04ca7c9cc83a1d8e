package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;

/**
 * How a generated column is computed from other columns of its row (manual, section 5.4).
 *
 * @param expression the expression that computes the value
 * @param kind when it is computed
 */
@Experimental
public record Generated(Expression expression, Kind kind) {

    /** When a generated column is computed. */
    public enum Kind {
        /** When the row is written. */
        STORED,
        /** When the row is read (from PostgreSQL 18). */
        VIRTUAL
    }
}
