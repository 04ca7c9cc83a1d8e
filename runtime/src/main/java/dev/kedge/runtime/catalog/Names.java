package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Identifier;
import java.sql.SQLException;

/**
 * Names of objects as Kedge has them: without the schema when it is the default one.
 *
 * @param defaultSchema the schema whose names stand unqualified
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
