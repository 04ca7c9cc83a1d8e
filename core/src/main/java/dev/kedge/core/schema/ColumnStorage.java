package dev.kedge.core.schema;

/** Where long values of a column are kept (manual, section 65.2, TOAST). */
public enum ColumnStorage {
    /** In the row, uncompressed. */
    PLAIN,
    /** In the row if they can be compressed to fit. */
    MAIN,
    /** Out of the row, uncompressed. */
    EXTERNAL,
    /** Compressed, and out of the row if they are still too long. */
    EXTENDED
}
