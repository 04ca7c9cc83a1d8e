package dev.kedge.runtime.ledger;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.EditDistance;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.KedgeException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Refuses a schema that was named and does not exist, because it is probably misspelled. */
public final class SchemaCheck {
    private static final int LETTERS_FOR_EACH = 4;

    private SchemaCheck() {}

    /**
     * Fails if there is no schema with this name.
     *
     * @param connection a connection to the database
     * @param schema the name of the schema, unquoted
     * @throws KedgeException KDG544 with the most similar name, if one is similar
     */
    public static void refuseMissing(Connection connection, String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(
                    "SELECT to_regnamespace(" + Literal.quote(Identifier.quote(schema)) + ") IS NULL")) {
                row.next();
                if (!row.getBoolean(1)) {
                    return;
                }
            }
            List<String> schemas = new ArrayList<>();
            try (ResultSet row = statement.executeQuery("SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND"
                    + " nspname <> 'information_schema' ORDER BY 1")) {
                while (row.next()) {
                    schemas.add(row.getString(1));
                }
            }
            throw KedgeException.of(
                    DatabaseCode.SCHEMA_MISSING,
                    schema,
                    EditDistance.nearest(schema, schemas, LETTERS_FOR_EACH)
                            .map(name -> " Did you mean " + name + "?")
                            .orElse(""));
        }
    }
}
