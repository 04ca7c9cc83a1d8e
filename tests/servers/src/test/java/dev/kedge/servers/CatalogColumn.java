package dev.kedge.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code catalogs.txt}, which says of a column of a catalog where its values come from.
 *
 * @param catalog the catalog
 * @param kinds the kinds of objects that the line is about, as {@code raw-rows.sql} calls them; empty for all
 * @param name the column
 * @param since the first major version that has it; 0 for every version
 * @param until the last one; the greatest integer for every version
 * @param origin where its values come from
 * @param text the name of an attribute if DDL sets the column, otherwise a reason; empty for what identifies an object
 */
record CatalogColumn(
        String catalog, List<String> kinds, String name, int since, int until, Origin origin, String text) {
    private static final Pattern CATALOG = Pattern.compile("(pg_\\w+)(?:: (.+))?");
    private static final Pattern LEFT_OUT = Pattern.compile("(pg_\\w+) is left out: (.+)");
    private static final Pattern COLUMN =
            Pattern.compile("  (\\w+)(?: \\[(\\d+)-(\\d*)])?(?: \\(([^)]+)\\))?: ([a-z]+)(?:: (.+))?");

    /** Where the values of a column come from. */
    enum Origin {
        /** It names the object, or the object that it belongs to. Rows with equal identities are compared. */
        IDENTITY,
        /** The server derives it from other columns or keeps it for itself. */
        DERIVED,
        /** No statement sets it for objects of this kind. */
        NEVER,
        /** A statement sets it, as an attribute shows. */
        SETTABLE
    }

    /**
     * The whole file.
     *
     * @param catalogs the names of all catalogs
     * @param leftOut the names of those whose columns are not listed
     * @param kinds the kinds of objects of each catalog that has several, as {@code catalog/kind}
     * @param columns the lines about columns
     */
    record All(List<String> catalogs, List<String> leftOut, List<String> kinds, List<CatalogColumn> columns) {
        /** The columns of an object of this kind that a server of this major version has. */
        Stream<CatalogColumn> of(int major, String catalog, String kind) {
            return columns.stream()
                    .filter(column -> column.catalog.equals(catalog) && column.since <= major && major <= column.until)
                    .filter(column -> column.kinds.isEmpty() || column.kinds.contains(kind));
        }

        /** The columns, as {@link RawRows#differences} names them, that an attribute sets on a server of this major version. */
        Set<String> setBy(Attribute that, int major) {
            return columns.stream()
                    .filter(column -> column.origin == Origin.SETTABLE && column.text.equals(that.name()))
                    .filter(column -> column.since <= major && major <= column.until)
                    .flatMap(column -> (column.kinds.isEmpty() ? List.of("") : column.kinds)
                            .stream().map(kind -> column.catalog + " " + kind + " " + column.name))
                    .collect(Collectors.toSet());
        }

        /** The kinds of objects of a catalog; a single empty text if there is only one. */
        List<String> kindsOf(String catalog) {
            List<String> some = kinds.stream()
                    .filter(kind -> kind.startsWith(catalog + "/"))
                    .map(kind -> kind.substring(catalog.length() + 1))
                    .toList();
            return some.isEmpty() ? List.of("") : some;
        }
    }

    /** Reads the file. */
    static All all() {
        List<String> catalogs = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<CatalogColumn> columns = new ArrayList<>();
        for (String line : resource("catalogs.txt").lines().toList()) {
            Matcher column = COLUMN.matcher(line);
            Matcher catalog = CATALOG.matcher(line);
            Matcher out = LEFT_OUT.matcher(line);
            if (out.matches()) {
                leftOut.add(out.group(1));
            } else if (catalog.matches()) {
                catalogs.add(catalog.group(1));
                list(catalog.group(2)).forEach(kind -> kinds.add(catalog.group(1) + "/" + kind));
            } else if (column.matches()) {
                columns.add(parse(catalogs.get(catalogs.size() - 1), column));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalArgumentException("catalogs.txt: " + line);
            }
        }
        catalogs.addAll(leftOut);
        return new All(catalogs, leftOut, kinds, columns);
    }

    private static CatalogColumn parse(String catalog, Matcher line) {
        return new CatalogColumn(
                catalog,
                list(line.group(4)),
                line.group(1),
                number(line.group(2)).orElse(0),
                number(line.group(3)).orElse(Integer.MAX_VALUE),
                Origin.valueOf(line.group(5).toUpperCase(Locale.ROOT)),
                Objects.requireNonNullElse(line.group(6), ""));
    }

    private static Optional<Integer> number(@Nullable String text) {
        return Optional.ofNullable(text).filter(it -> !it.isEmpty()).map(Integer::valueOf);
    }

    private static List<String> list(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(", "));
    }

    static String resource(String name) {
        try (InputStream stream = CatalogColumn.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return catalog + "." + name + (kinds.isEmpty() ? "" : " " + kinds);
    }
}
