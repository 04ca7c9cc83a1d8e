package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.console.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs histories up and down on servers that are thrown away. */
class VerifyTest {
    private static final Path EXAMPLE = Path.of("../example-app/src/main/resources/kedge/market");

    @TempDir
    private Path work;

    private final StringWriter said = new StringWriter();

    @Test
    void theExampleDoesWhatItSays() {
        assertThat(kedge("--dir", EXAMPLE.toString())).as(said.toString()).isZero();
        assertThat(said).asString().contains("32 revisions do what their steps say, up and down.");
    }

    @Test
    void aRevisionThatLiesIsNamed() throws IOException {
        Path folder = lying("up.sql", "ADD COLUMN new_parameter", "ADD COLUMN other_parameter");
        assertThat(kedge("--dir", folder.toString())).isEqualTo(ExitCode.DIFFERENT);
        assertThat(said)
                .asString()
                .contains("KDG622", "After upgrading to", "[missing]", "new_parameter", "[extra]", "other_parameter")
                .contains("up.sql");
    }

    @Test
    void aWayBackThatLiesIsNamed() throws IOException {
        Path folder = lying("down.sql", "DROP COLUMN new_parameter", "ALTER COLUMN new_parameter DROP NOT NULL");
        assertThat(kedge("--dir", folder.toString())).isEqualTo(ExitCode.DIFFERENT);
        assertThat(said).asString().contains("KDG622", "After reverting", "[extra]", "new_parameter", "down.sql");
    }

    @Test
    void phasesWithAConditionRunOnceAndAreSkippedOnce() throws IOException {
        TestFolder folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        Path sql = Files.writeString(
                work.resolve("fill.sql"), "-- phase 1 [tx]: fill\n-- when: SELECT false\nSELECT 1 / 0;\n");
        Invocation.ok("revision", "--dir", folder.path(), "-m", "Fill", "--sql", sql.toString());
        assertThat(kedge("--dir", folder.path())).isEqualTo(1);
        assertThat(said).asString().contains("division by zero");
        Path up = folder.file(folder.newest(), "up.sql");
        Files.writeString(up, Files.readString(up).replace("1 / 0", "1"));
        assertThat(kedge("--dir", folder.path())).as(said.toString()).isZero();
        assertThat(said).asString().contains("skipped phase 1: fill", "skipped phase 1: undo: Fill");
    }

    @Test
    void leavesNothingBehindEvenAfterAFailure() throws IOException {
        String url = TestServer.freshDatabase();
        assertThat(kedge("--dir", EXAMPLE.toString(), "--url", url))
                .as(said.toString())
                .isZero();
        assertIsEmpty(url);
        Path folder = lying("up.sql", "ADD COLUMN new_parameter", "ADD COLUMN other_parameter");
        assertThat(kedge("--dir", folder.toString(), "--url", url)).isEqualTo(ExitCode.DIFFERENT);
        assertIsEmpty(url);
        TestFolder broken = new TestFolder(Files.createDirectories(work.resolve("broken")));
        broken.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        Path sql = Files.writeString(
                work.resolve("fill.sql"), "-- phase 1 [tx]: fill\nSELECT 1;\n\n-- phase 2 [tx]: fail\nSELECT 1 / 0;\n");
        Invocation.ok("revision", "--dir", broken.path(), "-m", "Fill", "--sql", sql.toString());
        assertThat(kedge("--dir", broken.path(), "--url", url)).isEqualTo(1);
        assertThat(said).asString().contains("division by zero");
        assertIsEmpty(url);
    }

    private static void assertIsEmpty(String url) {
        String objects = "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace "
                + "UNION ALL SELECT typname FROM pg_type WHERE typnamespace = 'public'::regnamespace "
                + "UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace";
        assertThat(TestServer.query(url, objects)).isEmpty();
    }

    @Test
    void aDatabaseInUseIsRefused() {
        String url = TestServer.freshDatabase();
        TestServer.execute(url, "CREATE TABLE precious (id int)");
        assertThat(kedge("--dir", EXAMPLE.toString(), "--url", url)).isEqualTo(1);
        assertThat(said).asString().contains("KDG621", "precious", "CREATE DATABASE");
        assertThat(TestServer.query(url, "SELECT * FROM precious")).isEmpty();
    }

    @Test
    void aFolderWithoutServerIsRefused() {
        assertThat(kedge("--dir", EXAMPLE.toString(), "--pg-bin", work.toString()))
                .isEqualTo(1);
        assertThat(said).asString().contains("KDG623", "there is no program initdb");
    }

    /** The example with one word of one file changed in the revision that adds new_parameter. */
    private Path lying(String file, String word, String other) throws IOException {
        Path folder = work.resolve("market");
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path path : files.toList()) {
                Path target = folder.resolve(EXAMPLE.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        try (Stream<Path> revisions = Files.list(folder.resolve("revisions"))) {
            Path edited = revisions
                    .filter(path -> path.toString().contains("add_new_parameter"))
                    .findFirst()
                    .orElseThrow()
                    .resolve(file);
            String text = Files.readString(edited);
            assertThat(text).contains(word);
            Files.writeString(edited, text.replace(word, other));
        }
        return folder;
    }

    private int kedge(String... arguments) {
        PrintWriter out = new PrintWriter(said);
        String[] all = Stream.concat(Stream.of("verify"), Stream.of(arguments)).toArray(String[]::new);
        return Recorded.run(out, out, all);
    }
}
