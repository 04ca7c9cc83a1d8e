package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;

/** Whether the changes of a sequence are written to the WAL (manual, CREATE SEQUENCE). PostgreSQL 14 logs all sequences. */
@Experimental
public enum Persistence {
    /** As those of the table that owns the sequence; logged if no table does. */
    OF_OWNER,
    /** They are written to the WAL, although the table that owns the sequence is unlogged. */
    LOGGED,
    /** They are not written to the WAL, so a crash of the server sets the sequence back to its start. */
    UNLOGGED
}
