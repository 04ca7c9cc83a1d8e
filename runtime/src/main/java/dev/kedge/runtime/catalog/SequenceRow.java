package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.schema.Persistence;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.SequenceOptions;
import java.sql.SQLException;
import java.util.Optional;

/** A row of pg_sequence: a sequence, or the sequence options of an identity column. */
final class SequenceRow {
    private SequenceRow() {}

    static Sequence read(Row row, Names names) throws SQLException {
        PgType type = PgType.of(row.text("type"));
        Optional<String> table = row.optional("owner");
        Optional<ColumnName> ownedBy = table.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ColumnName(names.of(row.text("owner_schema"), table.get()), row.text("owner_column")));
        return new Sequence(
                names.of(row), type, options(row, type), ownedBy, persistence(row), row.optional("comment"));
    }

    private static Persistence persistence(Row row) throws SQLException {
        return row.optional("persistence")
                .map(letter -> letter.equals("u") ? Persistence.UNLOGGED : Persistence.LOGGED)
                .orElse(Persistence.OF_OWNER);
    }

    /** The options that differ from PostgreSQL's defaults (manual, CREATE SEQUENCE). */
    static SequenceOptions options(Row row, PgType type) throws SQLException {
        SequenceOptions all = new SequenceOptions(
                row.optionalNumber("increment"),
                row.optionalNumber("min"),
                row.optionalNumber("max"),
                row.optionalNumber("start"),
                row.optionalNumber("cache"),
                row.flag("cycle"));
        return all.canonical(type);
    }
}
