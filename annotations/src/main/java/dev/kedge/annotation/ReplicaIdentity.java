package dev.kedge.annotation;

/**
 * What the WAL contains of the old row when a row is updated or deleted, so that subscribers to a publication can find the row
 * (manual, ALTER TABLE, REPLICA IDENTITY). {@link Table#replicaIdentityIndex()} names an index instead.
 */
public enum ReplicaIdentity {
    /** The columns of the primary key; nothing for a table without one. */
    DEFAULT,
    /** Nothing. If a publication has the table, its rows can be neither updated nor deleted. */
    NOTHING,
    /** All columns. */
    FULL
}
