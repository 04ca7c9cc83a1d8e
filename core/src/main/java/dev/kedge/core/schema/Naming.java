package dev.kedge.core.schema;

import dev.kedge.core.sql.Identifier;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Locale;

/**
 * Derives the names that Kedge uses where the declaration gives none. They are deterministic and at most 63 bytes long.
 */
@Experimental
public final class Naming {
    /** The prefix of temporary names, used when objects swap names. */
    public static final String PARKED = "kedge_parked_";

    private Naming() {}

    /**
     * {@return whether this is a temporary name, which exists only while a revision runs}
     *
     * @param name an object's name
     */
    public static boolean isParked(String name) {
        return name.startsWith(PARKED);
    }

    /**
     * A Java name in snake_case. An underscore is inserted before an upper-case letter that follows a lower-case letter
     * or a digit, and at the end of an acronym; never before a digit.
     *
     * @param javaName the Java identifier, such as {@code lastClose}
     * @return the name in snake case, such as {@code last_close}
     */
    public static String snakeCase(String javaName) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < javaName.length(); i++) {
            char c = javaName.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && javaName.charAt(i - 1) != '_') {
                char before = javaName.charAt(i - 1);
                boolean wordEnds = Character.isLowerCase(before) || Character.isDigit(before);
                boolean acronymEnds = Character.isUpperCase(before)
                        && i + 1 < javaName.length()
                        && Character.isLowerCase(javaName.charAt(i + 1));
                if (wordEnds || acronymEnds) {
                    snake.append('_');
                }
            }
            snake.append(c);
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the name of the column that an accessor stands for} The prefix {@code get} is removed if an upper-case
     * letter follows.
     *
     * @param accessor the name of a Java method, such as {@code close} or {@code getClose}
     */
    public static String column(String accessor) {
        boolean getter =
                accessor.length() > 3 && accessor.startsWith("get") && Character.isUpperCase(accessor.charAt(3));
        return snakeCase(getter ? accessor.substring(3) : accessor);
    }

    /**
     * {@return the name of a primary key: {@code <table>_pkey}}
     *
     * @param table the name of the table
     */
    public static String primaryKey(QualifiedName table) {
        return join(table.name(), List.of(), "pkey");
    }

    /**
     * {@return the name of a unique constraint: {@code <table>_<columns>_key}}
     *
     * @param table the name of the table
     * @param columns the names of the columns, in order
     */
    public static String unique(QualifiedName table, List<String> columns) {
        return join(table.name(), columns, "key");
    }

    /**
     * {@return the name of a check constraint: {@code <table>_<column>_check}, or {@code <table>_check} without columns}
     *
     * @param table the name of the table
     * @param columns the names of the columns, in order
     */
    public static String check(QualifiedName table, List<String> columns) {
        return join(table.name(), columns, "check");
    }

    /**
     * {@return the name of a foreign key: {@code <table>_<columns>_fkey}}
     *
     * @param table the name of the table
     * @param columns the names of the columns, in order
     */
    public static String foreignKey(QualifiedName table, List<String> columns) {
        return join(table.name(), columns, "fkey");
    }

    /**
     * {@return the name of an index: {@code <table>_<columns>_idx}}
     *
     * @param table the name of the table
     * @param columns the names of the columns, in order
     */
    public static String index(QualifiedName table, List<String> columns) {
        return join(table.name(), columns, "idx");
    }

    /**
     * {@return the name of a partition's part of an index or key of its table: the names of both} The server itself
     * names such parts after their columns, so they cannot be found by the name of the index.
     *
     * @param partition the partition's name
     * @param index the name of the index or key of the table
     */
    public static String part(String partition, String index) {
        String whole = partition + "_" + index;
        String tail = String.format(Locale.ROOT, "_%08x", whole.hashCode());
        return Identifier.bytes(whole) <= Identifier.MAX_BYTES
                ? whole
                : Identifier.truncate(whole, Identifier.MAX_BYTES - tail.length()) + tail;
    }

    /**
     * {@return the name that the server chooses for the sequence of a serial or identity column:
     * {@code <table>_<column>_seq}} If it is too long, the server shortens the longer of the two names.
     *
     * @param table the name of the table
     * @param column the name of the column
     */
    public static String sequence(QualifiedName table, String column) {
        String label = "_seq";
        int room = Identifier.MAX_BYTES - label.length() - 1;
        int first = Identifier.bytes(table.name());
        int second = Identifier.bytes(column);
        while (first + second > room) {
            if (first > second) {
                first--;
            } else {
                second--;
            }
        }
        return Identifier.truncate(table.name(), first) + "_" + Identifier.truncate(column, second) + label;
    }

    /**
     * {@return the name that the server chooses for the multirange type of a range type: {@code multirange} in place of the
     * first {@code range}, or else {@code <range>_multirange}}
     *
     * @param range the name of the range type
     */
    public static String multirange(String range) {
        int at = range.indexOf("range");
        String suffix = "_multirange";
        return at < 0
                ? Identifier.truncate(range, Identifier.MAX_BYTES - suffix.length()) + suffix
                : Identifier.truncate(range.substring(0, at) + "multi" + range.substring(at), Identifier.MAX_BYTES);
    }

    /**
     * {@return the name of an exclusion constraint: {@code <table>_<columns>_excl}}
     *
     * @param table the name of the table
     * @param columns the names of the columns, in order
     */
    public static String exclusion(QualifiedName table, List<String> columns) {
        return join(table.name(), columns, "excl");
    }

    /**
     * {@return the name with a number, as the server appends one to names that are taken}
     *
     * @param name the derived name
     * @param number 1 for the first object of this name, which keeps it; 2 for the second, and so on
     */
    public static String numbered(String name, int number) {
        if (number < 2) {
            return name;
        }
        String suffix = Integer.toString(number - 1);
        return Identifier.truncate(name, Identifier.MAX_BYTES - suffix.length()) + suffix;
    }

    /**
     * Shortens a name that is too long. It keeps its start and end, and a hash of the whole between them distinguishes
     * it from others.
     */
    private static String join(String table, List<String> columns, String suffix) {
        String stem = columns.isEmpty() ? table : table + "_" + String.join("_", columns);
        String whole = stem + "_" + suffix;
        if (Identifier.bytes(whole) <= Identifier.MAX_BYTES) {
            return whole;
        }
        String tail = String.format(Locale.ROOT, "_%08x_%s", whole.hashCode(), suffix);
        return Identifier.truncate(stem, Identifier.MAX_BYTES - tail.length()) + tail;
    }
}
