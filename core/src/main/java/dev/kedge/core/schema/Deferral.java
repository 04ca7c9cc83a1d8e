package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;

/** When a constraint is checked (manual, CREATE TABLE and SET CONSTRAINTS). */
@Experimental
public enum Deferral {
    /** At the end of each statement, or at each row. */
    NOT_DEFERRABLE,
    /** At the end of each statement, unless the transaction defers the check. */
    INITIALLY_IMMEDIATE,
    /** At the end of the transaction, unless the transaction asks for an earlier check. */
    INITIALLY_DEFERRED
}
