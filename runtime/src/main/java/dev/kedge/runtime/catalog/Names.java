package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Identifier;
import java.sql.SQLException;

/**
 * Converts the names of objects to Kedge's form, which omits the default schema.
 *
 * @param defaultSchema the schema of unqualified names
 */
record Names(String defaultSchema) {

    /** The name in the columns {@code schema} and {@code name}. */
    QualifiedName of(Row row) throws SQLException {
        return of(row.text("schema"), row.text("name"));
    }

    QualifiedName of(String schema, String name) {
        return new QualifiedName(schema.equals(defaultSchema) ? "" : schema, name);
    }

    static String quoted(String name) {
        return Identifier.quote(name);
    }
}
