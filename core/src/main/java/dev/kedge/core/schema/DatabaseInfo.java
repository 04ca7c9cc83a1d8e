package dev.kedge.core.schema;

import java.util.List;

/**
 * What {@code @Database} says.
 *
 * @param name the database's name in Kedge
 * @param postgres the oldest PostgreSQL major version that the SQL must run on
 * @param schema the schema that unqualified names mean
 * @param ignore patterns of tables that Kedge leaves alone
 */
public record DatabaseInfo(String name, int postgres, String schema, List<String> ignore) {
    /** Copies the list. */
    public DatabaseInfo {
        ignore = List.copyOf(ignore);
    }
}
