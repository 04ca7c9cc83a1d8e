package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code revision --copy}, from the files to the rows. */
class CopyCommandTest {
    @TempDir
    private Path work;

    private final String url = TestServer.freshDatabase();
    private TestFolder folder = new TestFolder(Path.of("."));

    @BeforeEach
    void start() throws IOException {
        folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE, TestFolder.VOLUME);
    }

    private String csv(String name, String text) throws IOException {
        return Files.writeString(work.resolve(name), text).toString();
    }

    @Test
    void twoFilesForOneTableAreBothLoaded() throws IOException {
        String first = csv("first.csv", "close,volume\n1.50,10\n2.50,\n");
        String second = csv("second.csv", "close\n3.50\n");
        Invocation.ok(
                "revision",
                "--dir",
                folder.path(),
                "-m",
                "Load",
                "--copy",
                "prices=" + first,
                "--copy",
                "prices=" + second);
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
        assertThat(TestServer.query(url, "SELECT close || ' ' || coalesce(volume, 0) FROM prices ORDER BY close"))
                .containsExactly("1.50 10", "2.50 0", "3.50 0");
    }

    @Test
    void aFileThatDoesNotFitIsRefusedWithItsLine() throws IOException {
        List<Path> before = files();
        String bad = csv("bad.csv", "close,volume\n1.50,10\n2.50,many\n");
        Invocation refused = Invocation.of("revision", "--dir", folder.path(), "-m", "Load", "--copy", "prices=" + bad);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("KDG348", "bad.csv:3", "volume");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aTableThatDoesNotExistIsRefused() throws IOException {
        String rows = csv("rows.csv", "close\n1.50\n");
        Invocation refused = Invocation.of("revision", "--dir", folder.path(), "-m", "Load", "--copy", "price=" + rows);
        assertThat(refused.err()).contains("KDG348", "no such table", "as in SQL: --copy TABLE=FILE");
    }

    @Test
    void theDryRunNamesTheLock() throws IOException {
        String rows = csv("rows.csv", "close\n1.50\n");
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
        Invocation.ok("revision", "--dir", folder.path(), "-m", "Load", "--copy", "prices=" + rows);
        assertThat(Invocation.of("upgrade", "--dir", folder.path(), "--url", url, "--dry-run")
                        .out())
                .contains("prices")
                .doesNotContain("locks nothing");
    }

    @Test
    void anOptionWithoutATableOrWithAJavaStepIsWrongUsage() throws IOException {
        String rows = csv("rows.csv", "close\n1.50\n");
        Invocation nameless = Invocation.of("revision", "--dir", folder.path(), "-m", "Load", "--copy", rows);
        assertThat(nameless.status()).isEqualTo(64);
        assertThat(nameless.err()).contains("names no table", "--copy TABLE=FILE");
        Invocation both = Invocation.of(
                "revision",
                "--dir",
                folder.path(),
                "-m",
                "Load",
                "--copy",
                "prices=" + rows,
                "--java",
                "com.example.Fill");
        assertThat(both.status()).isEqualTo(64);
        assertThat(both.err()).contains("--copy", "--java");
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(Path.of(folder.path()))) {
            return files.sorted().toList();
        }
    }
}
