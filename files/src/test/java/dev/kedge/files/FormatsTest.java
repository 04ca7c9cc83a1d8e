package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.Script;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads one sample of every shape that users have committed, and prints it back byte for byte. The samples never change;
 * a new format gets a folder of its own.
 */
class FormatsTest {
    @Test
    void snapshot() throws IOException {
        staysAsItIs("v1/snapshot.jsonl", text -> SnapshotFile.parse("snapshot.jsonl", text), SnapshotFile::print);
    }

    @ParameterizedTest
    @ValueSource(strings = {"revision.json", "squash.json"})
    void revision(String file) throws IOException {
        staysAsItIs("v1/" + file, text -> RevisionFile.parse("revision.json", text), RevisionFile::print);
    }

    @ParameterizedTest
    @ValueSource(strings = {"up.sql", "down.sql"})
    void sql(String file) throws IOException {
        staysAsItIs("v1/" + file, text -> Script.parse(file, text), Script::print);
    }

    @Test
    void model() throws IOException {
        staysAsItIs("v1/model.json", text -> ModelFile.parse("market.json", text), ModelFile::print);
    }

    @Test
    void theHashOfTheStepsIsTheSameForEver() throws IOException {
        RevisionFile.Content content =
                RevisionFile.parse("revision.json", sample("v1/revision.json")).get();
        assertThat(content.stepsHash()).isEqualTo(sample("v1/steps.sha256").strip());
    }

    private static <T> void staysAsItIs(String file, Function<String, Outcome<T>> parse, Function<T, String> print)
            throws IOException {
        String text = sample(file);
        assertThat(print.apply(parse.apply(text).get())).isEqualTo(text);
    }

    private static String sample(String file) throws IOException {
        try (InputStream stream = FormatsTest.class.getResourceAsStream("/formats/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
