package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Optional;
import java.util.Set;

/** Where long values of a column are kept (manual, section 65.2, TOAST). */
@Experimental
public enum ColumnStorage {
    /** In the row, uncompressed. */
    PLAIN,
    /** In the row if they can be compressed to fit. */
    MAIN,
    /** Out of the row, uncompressed. */
    EXTERNAL,
    /** Compressed, and out of the row if they are still too long. */
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

    /** How values of a built-in type are kept where nothing is said; absent for a type that only the server knows. */
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
