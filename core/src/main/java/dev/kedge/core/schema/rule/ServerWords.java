package dev.kedge.core.schema.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names that servers of the supported major versions have without any extension: types, functions and keywords. The
 * lists are read from servers by a test, which adds what a new version has.
 *
 * @param names the names in lower case
 */
record ServerWords(Set<String> names) {
    ServerWords {
        names = Set.copyOf(names);
    }

    /** The types in {@code pg_catalog} that a column can have. */
    static ServerWords types() {
        return read("types.txt");
    }

    /** The keywords. Some can be followed by a parenthesis like the name of a function. */
    static ServerWords keywords() {
        return read("keywords.txt");
    }

    /** The functions in {@code pg_catalog} that SQL can call. */
    static ServerWords functions() {
        return read("functions.txt");
    }

    private static ServerWords read(String file) {
        try (InputStream stream = ServerWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not packaged");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new ServerWords(lines.lines().collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
