package dev.kedge.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing that a schema may say, and SQL that says it in two ways. In the files of {@code attributes/} a line
 * {@code -- attribute: name} begins it and lines {@code -- base}, {@code -- a}, {@code -- b} and {@code -- same} begin
 * its parts: what all ways share, the two ways, and the first one in other words. {@code -- listed} says that Kedge cannot
 * declare it and lists it as unmanaged, {@code -- replaces} that one way has an object that can be declared in place of one
 * that cannot.
 *
 * @param name what differs
 * @param since the first major version that knows it
 * @param until the last one
 * @param dumped whether pg_dump prints it
 * @param read where the two ways differ as Kedge reads them
 * @param sql the statements of each part
 */
record Attribute(String name, int since, int until, boolean dumped, Set<Half> read, Map<Part, String> sql) {
    private static final String BEGIN = "-- attribute: ";
    private static final String SINCE = "-- since: ";
    private static final String UNTIL = "-- until: ";
    private static final String NOT_DUMPED = "-- not dumped";
    private static final String LISTED = "-- listed";
    private static final String REPLACES = "-- replaces";

    /** Where Kedge keeps what it reads of a database. */
    enum Half {
        SCHEMA,
        UNMANAGED
    }

    /** A part of an attribute. */
    enum Part {
        BASE,
        A,
        B,
        SAME;

        private static Optional<Part> begunBy(String line) {
            return Stream.of(values())
                    .filter(part -> line.equals("-- " + part.name().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    /** All attributes in the order of the files. */
    static List<Attribute> all() {
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(Attribute.class.getResource("attributes"))
                .toURI()))) {
            List<Attribute> all = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                for (String text : ("\n" + Files.readString(file)).split("\n" + BEGIN, -1)) {
                    if (!text.isBlank()) {
                        all.add(parse(text));
                    }
                }
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Attribute parse(String text) {
        List<String> lines = text.lines().toList();
        int since = 0;
        int until = Integer.MAX_VALUE;
        boolean dumped = true;
        Set<Half> read = EnumSet.of(Half.SCHEMA);
        Map<Part, String> sql = new EnumMap<>(Part.class);
        Optional<Part> open = Optional.empty();
        for (String line : lines.subList(1, lines.size())) {
            Optional<Part> begun = Part.begunBy(line);
            if (begun.isPresent()) {
                open = begun;
                sql.put(begun.orElseThrow(), "");
            } else if (line.startsWith(SINCE)) {
                since = Integer.parseInt(line.substring(SINCE.length()));
            } else if (line.startsWith(UNTIL)) {
                until = Integer.parseInt(line.substring(UNTIL.length()));
            } else if (line.equals(NOT_DUMPED)) {
                dumped = false;
            } else if (line.equals(LISTED)) {
                read = EnumSet.of(Half.UNMANAGED);
            } else if (line.equals(REPLACES)) {
                read = EnumSet.allOf(Half.class);
            } else if (!line.isEmpty()) {
                sql.merge(open.orElseThrow(), line + "\n", String::concat);
            }
        }
        if (!sql.containsKey(Part.A) || !sql.containsKey(Part.B)) {
            throw new IllegalArgumentException("a or b is missing: " + text);
        }
        return new Attribute(lines.get(0), since, until, dumped, read, sql);
    }

    /** The statements that build it in an empty database. */
    String build(Part part) {
        return sql.getOrDefault(Part.BASE, "") + sql.getOrDefault(part, "");
    }

    /** The part that says the same as {@code a}: in other words if there are any. */
    Part sameAsA() {
        return sql.containsKey(Part.SAME) ? Part.SAME : Part.A;
    }

    @Override
    public String toString() {
        return name;
    }
}
