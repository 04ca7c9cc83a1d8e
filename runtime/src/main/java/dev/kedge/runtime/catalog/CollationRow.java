package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Collation;
import java.sql.SQLException;

/** A row of pg_collation. */
final class CollationRow {
    private CollationRow() {}

    static Collation read(Row row, Names names) throws SQLException {
        char letter = row.letter("provider");
        return new Collation(
                names.of(row),
                letter == 'i'
                        ? Collation.Provider.ICU
                        : letter == 'b' ? Collation.Provider.BUILTIN : Collation.Provider.LIBC,
                row.optional("locale"),
                row.optional("lc_collate"),
                row.optional("lc_ctype"),
                row.flag("nondeterministic"),
                row.optional("rules"),
                row.optional("comment"));
    }
}
