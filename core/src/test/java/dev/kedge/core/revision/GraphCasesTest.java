package dev.kedge.core.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every line of the files in tests/cases/history. */
class GraphCasesTest {
    private static final Path FOLDER = Path.of("../tests/cases/history");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    static Stream<GraphCase> cases() throws IOException {
        return files().stream().flatMap(file -> read(file).stream());
    }

    private static List<GraphCase> read(Path file) {
        try {
            return GraphCase.parse(file.getFileName().toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives(GraphCase line) {
        String result = line.run();
        assertThat(line.isMetBy(result))
                .as("%s is %s instead of %s", line, result, line.expected())
                .isTrue();
    }

    @Test
    void areManyAndOfManyShapes() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(files()).allSatisfy(file -> assertThat(read(file)).isNotEmpty());
    }
}
