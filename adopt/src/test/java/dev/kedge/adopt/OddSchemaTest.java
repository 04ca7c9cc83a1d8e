package dev.kedge.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.adopt.Compiled.Depth;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.files.cases.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Odd names and odd texts as interfaces; {@code -Dkedge.golden.update=true} writes the expected sources anew. */
class OddSchemaTest {
    private static final Path GOLDEN = Path.of("src/test/resources/adopted");
    private static final DatabaseInfo DATABASE = new DatabaseInfo("odd", 15, "public", List.of("tmp_*", "a\"b"));
    private static final Sources SOURCES =
            SourceWriter.write(OddSchema.schema(), DATABASE, "com.example.odd", OddSchema.viewColumns());

    @Test
    void areWrittenAsEver() throws IOException {
        Files.createDirectories(GOLDEN);
        for (Map.Entry<String, String> file : SOURCES.files().entrySet()) {
            Golden.check(GOLDEN.resolve(Path.of(file.getKey()).getFileName() + ".txt"), file.getValue());
        }
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(path -> path.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(SOURCES.files().keySet().stream()
                            .map(path -> Path.of(path).getFileName().toString())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void declareThatVerySchema() {
        Compiled compiled = Compiled.of(List.of(SOURCES), Depth.ALL);
        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.schema("odd")).isEqualTo(OddSchema.schema());
        assertThat(SOURCES.declared()).isEqualTo(OddSchema.schema());
        assertThat(SOURCES.omissions())
                .extracting(Omission::sentence)
                .containsExactly(
                        "View unknown does not say its columns: give Unknown an accessor for each that code is to read.");
    }
}
