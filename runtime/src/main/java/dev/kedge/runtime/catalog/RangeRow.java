package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import java.sql.SQLException;
import java.util.Optional;

/** A row of pg_range as a range type. */
final class RangeRow {
    private RangeRow() {}

    static RangeType read(Row row, Names names) throws SQLException {
        return new RangeType(
                names.of(row),
                PgType.of(row.text("subtype")),
                name(row, "operator_class"),
                name(row, "collation"),
                name(row, "canonical"),
                name(row, "subtype_diff"),
                Optional.of(names.of(row.text("multirange_schema"), row.text("multirange"))),
                row.optional("comment"));
    }

    private static Optional<QualifiedName> name(Row row, String column) throws SQLException {
        return ColumnRow.collation(row.optional(column), row.optional(column + "_schema"));
    }
}
