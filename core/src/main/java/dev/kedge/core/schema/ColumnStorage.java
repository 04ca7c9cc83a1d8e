package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Optional;
import java.util.Set;

/** Where a column keeps long values (manual, section 65.2, TOAST). */
@Experimental
public enum ColumnStorage {
    /** In the row, uncompressed. */
    PLAIN,
    /** In the row, compressed; outside the row only as a last resort. */
    MAIN,
    /** Out of the row, uncompressed. */
    EXTERNAL,
    /** Compressed, and outside the row if they are still too long. */
    EXTENDED;

    private static final Set<String> LONG =
            Set.of("text", "varchar", "char", "bpchar", "bytea", "json", "jsonb", "xml", "bit", "varbit", "tsvector");

    private static final Set<String> FIXED = Set.of(
            "smallint",
            "integer",
            "bigint",
            "real",
            "double precision",
            "money",
            "boolean",
            "date",
            "time",
            "timetz",
            "timestamp",
            "timestamptz",
            "interval",
            "uuid",
            "oid",
            "macaddr",
            "macaddr8",
            "name",
            "pg_lsn");

    /**
     * {@return the default storage of a built-in type; absent for a type that only the server knows}
     *
     * @param type the type of the column
     */
    public static Optional<ColumnStorage> of(PgType type) {
        if (type.isArray() || LONG.contains(type.base())) {
            return Optional.of(EXTENDED);
        }
        if (FIXED.contains(type.base())) {
            return Optional.of(PLAIN);
        }
        return Set.of("numeric", "inet", "cidr").contains(type.base()) ? Optional.of(MAIN) : Optional.empty();
    }
}
