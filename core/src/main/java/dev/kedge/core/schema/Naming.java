package dev.kedge.core.schema;

import dev.kedge.core.sql.Identifier;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Locale;

/** The names that Kedge gives where the user gives none: deterministic, of at most 63 bytes. */
@Experimental
public final class Naming {
    /** How the names begin that objects bear for a moment while others take theirs. */
    public static final String PARKED = "kedge_parked_";

    private Naming() {}

    /** Whether nobody knows this name but the revision that gives and takes it. */
    public static boolean isParked(String name) {
        return name.startsWith(PARKED);
    }

    /**
     * A Java name in snake_case: a line goes before an upper-case letter that follows a lower-case letter or a digit, and
     * at the end of an acronym; digits are never split off.
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

    /** The column that an accessor stands for: {@code get} goes when an upper-case letter follows. */
    public static String column(String accessor) {
        boolean getter =
                accessor.length() > 3 && accessor.startsWith("get") && Character.isUpperCase(accessor.charAt(3));
        return snakeCase(getter ? accessor.substring(3) : accessor);
    }

    /** {@code <table>_pkey}. */
    public static String primaryKey(QualifiedName table) {
        return join(table.name(), List.of(), "pkey");
    }

    /** {@code <table>_<columns>_key}. */
    public static String unique(QualifiedName table, List<String> columns) {
        return join(table.name(), columns, "key");
    }

    /** {@code <table>_<column>_check}, or {@code <table>_check} without a column. */
    public static String check(QualifiedName table, List<String> columns) {
        return join(table.name(), columns, "check");
    }

    /** {@code <table>_<columns>_fkey}. */
    public static String foreignKey(QualifiedName table, List<String> columns) {
        return join(table.name(), columns, "fkey");
    }

    /** {@code <table>_<columns>_idx}. */
    public static String index(QualifiedName table, List<String> columns) {
        return join(table.name(), columns, "idx");
    }

    /**
     * The index or key of a partition that is a part of its table's one: the name of both, so that it is nobody else's. The
     * server itself names such parts by their columns, and nobody asks for them by name.
     */
    public static String part(String partition, String index) {
        String whole = partition + "_" + index;
        String tail = String.format(Locale.ROOT, "_%08x", whole.hashCode());
        return Identifier.bytes(whole) <= Identifier.MAX_BYTES
                ? whole
                : Identifier.truncate(whole, Identifier.MAX_BYTES - tail.length()) + tail;
    }

    /**
     * {@code <table>_<column>_seq}: the name that the server gives to the sequence of a serial or identity column. Where it
     * is too long, the server cuts the longer of the two names.
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

    /** {@code <table>_<columns>_excl}. */
    public static String exclusion(QualifiedName table, List<String> columns) {
        return join(table.name(), columns, "excl");
    }

    /** The second and further objects that would have one name get a number, as the server's own names do. */
    public static String numbered(String name, int number) {
        if (number < 2) {
            return name;
        }
        String suffix = Integer.toString(number - 1);
        return Identifier.truncate(name, Identifier.MAX_BYTES - suffix.length()) + suffix;
    }

    /** Too long a name keeps its ends and gets a hash of the whole in the middle, so that two long names stay two. */
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
