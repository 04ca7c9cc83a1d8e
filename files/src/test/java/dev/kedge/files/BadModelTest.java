package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tries what is said of compiled models that cannot be worked from. */
class BadModelTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void start() throws IOException {
        file = folder.resolve("market.json");
        Files.writeString(file, ModelFile.print(new Project(folder.resolve("market")).compile(Project.STOCK)));
    }

    private List<String> said(Outcome<?> outcome) {
        return outcome.diagnostics().stream()
                .map(d -> d.code().id() + " " + d.place().text().replace(folder + "/", ""))
                .toList();
    }

    private Outcome<Model> edited(String from, String to) throws IOException {
        assertThat(Files.readString(file)).contains(from);
        Files.writeString(file, Files.readString(file).replace(from, to));
        return ModelReader.read(file, List.of());
    }

    @Test
    void nothingIsSaidOfAGoodOne() {
        assertThat(ModelReader.read(file, List.of(folder)).diagnostics()).isEmpty();
    }

    @Test
    void aMissingOne() {
        Outcome<Model> read = ModelReader.read(folder.resolve("none.json"), List.of());
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(FileCode.MODEL_MISSING);
    }

    @Test
    void anInvalidOne() throws IOException {
        Files.writeString(file, ModelFile.invalid("market", "errors"));
        assertThat(said(ModelReader.read(file, List.of()))).containsExactly("KDG312 market.json");
    }

    @Test
    void aWrongOne() throws IOException {
        assertThat(said(edited("\"kedge\":\"model\"", "\"kedge\":\"snapshot\"")))
                .containsExactly("KDG301 market.json:1");
    }

    @Test
    void aBrokenOne() throws IOException {
        assertThat(said(edited("\"position\":2", "\"position\":"))).containsExactly("KDG301 market.json:5");
    }

    @Test
    void oneOfTheFuture() throws IOException {
        assertThat(said(edited("\"format\":1", "\"format\":3"))).containsExactly("KDG302 market.json:1");
    }

    @Test
    void oneOlderThanItsSources() throws IOException {
        Path source = folder.resolve("app/Stock.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "interface Stock {}");
        Files.setLastModifiedTime(source, FileTime.fromMillis(2_000));
        Files.setLastModifiedTime(file, FileTime.fromMillis(3_000));
        assertThat(ModelReader.read(file, List.of(folder)).diagnostics()).isEmpty();
        Files.setLastModifiedTime(source, FileTime.fromMillis(4_000));
        assertThat(said(ModelReader.read(file, List.of(folder)))).containsExactly("KDG313 market.json");
    }
}
