package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Extension;
import java.sql.SQLException;
import java.util.Optional;

/** A row of pg_extension as an extension. */
final class ExtensionRow {
    /** The schema of extensions that fix their own schema there; it is not declared. */
    private static final String SYSTEM = "pg_catalog";

    private ExtensionRow() {}

    static Extension read(Row row, Names names) throws SQLException {
        Optional<String> schema = Optional.of(row.text("schema"))
                .filter(name -> !name.equals(names.defaultSchema()) && !name.equals(SYSTEM));
        return new Extension(row.text("name"), row.optional("version"), schema);
    }
}
