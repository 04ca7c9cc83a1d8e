package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The settings of a {@code @Database} annotation.
 *
 * @param name the database's name in Kedge
 * @param postgres the oldest PostgreSQL major version that the SQL must run on
 * @param schema the schema in which unqualified names are looked up
 * @param ignore patterns of the names of tables and partitions that Kedge does not manage; {@code *} stands for any
 *     characters
 */
@Experimental
public record DatabaseInfo(String name, int postgres, String schema, List<String> ignore) {
    /**
     * Copies the list.
     *
     * @param name the database's name in Kedge
     * @param postgres the oldest PostgreSQL major version that the SQL must run on
     * @param schema the schema in which unqualified names are looked up
     * @param ignore patterns of the names of tables and partitions that Kedge does not manage; {@code *} stands for any
     *     characters
     */
    public DatabaseInfo {
        ignore = List.copyOf(ignore);
    }

    /**
     * {@return whether Kedge does not manage the table or partition of this name}
     *
     * @param table the name of the table or partition
     */
    public boolean ignores(QualifiedName table) {
        return ignore.stream().anyMatch(pattern -> matches(pattern, table.toString()));
    }

    /** In a pattern {@code *} stands for any characters. */
    private static boolean matches(String pattern, String name) {
        String regex =
                Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return name.matches(regex);
    }
}
