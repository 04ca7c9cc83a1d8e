package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;

/** When a constraint is checked (manual, CREATE TABLE and SET CONSTRAINTS). */
@Experimental
public enum Deferral {
    /** Always when the statement ends, or at each row. */
    NOT_DEFERRABLE,
    /** When the statement ends, unless the transaction puts it off. */
    INITIALLY_IMMEDIATE,
    /** When the transaction ends, unless it asks for it earlier. */
    INITIALLY_DEFERRED
}
