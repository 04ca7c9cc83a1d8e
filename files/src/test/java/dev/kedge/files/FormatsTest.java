package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.Hashes;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.Script;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
        staysAsItIs("v1/later.jsonl", text -> SnapshotFile.parse("snapshot.jsonl", text), SnapshotFile::print);
        staysAsItIs("v1/snapshot.jsonl", text -> SnapshotFile.parse("snapshot.jsonl", text), SnapshotFile::print);
    }

    @ParameterizedTest
    @ValueSource(strings = {"revision.json", "squash.json", "later.json"})
    void revision(String file) throws IOException {
        staysAsItIs("v1/" + file, text -> RevisionFile.parse("revision.json", text), RevisionFile::print);
    }

    @ParameterizedTest
    @ValueSource(strings = {"up.sql", "down.sql", "later.sql"})
    void sql(String file) throws IOException {
        staysAsItIs("v1/" + file, text -> Script.parse(file, text), Script::print);
    }

    @Test
    void model() throws IOException {
        staysAsItIs("v1/model.json", text -> ModelFile.parse("market.json", text), ModelFile::print);
    }

    @Test
    void theHashOfTheStepsIsTheSameForEver() throws IOException {
        RevisionContent content =
                RevisionFile.parse("revision.json", sample("v1/revision.json")).get();
        assertThat(content.stepsHash()).isEqualTo(sample("v1/steps.sha256").strip());
    }

    /** Each name and each hash counts, whatever their order. */
    @Test
    void theChecksumCoversTheFiles() throws IOException {
        RevisionContent content =
                RevisionFile.parse("revision.json", sample("v1/later.json")).get();
        String hash = content.notes().files().get(0).sha256();
        assertThat(content.checksum("u", "d"))
                .isEqualTo(Hashes.sha256(content.stepsHash() + "\nu\nd\n" + hash + "  currencies.csv"))
                .isNotEqualTo(Revision.checksum(content.stepsHash(), "u", "d"))
                .isNotEqualTo(Revision.checksum(content.stepsHash(), "u", "d", Map.of("other.csv", hash)));
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
