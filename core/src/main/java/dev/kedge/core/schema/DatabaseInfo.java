package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@code @Database} says.
 *
 * @param name the database's name in Kedge
 * @param postgres the oldest PostgreSQL major version that the SQL must run on
 * @param schema the schema that unqualified names mean
 * @param ignore patterns of tables and partitions that Kedge leaves alone
 */
@Experimental
public record DatabaseInfo(String name, int postgres, String schema, List<String> ignore) {
    /** Copies the list. */
    public DatabaseInfo {
        ignore = List.copyOf(ignore);
    }

    /** Whether Kedge leaves a table or partition of this name alone. */
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
