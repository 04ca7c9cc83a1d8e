package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kedge.cli.server.PgDump;
import dev.kedge.cli.server.ThrowAwayServer;
import dev.kedge.runtime.DatabaseUrl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups before runs, with the system's own pg_dump. */
class BackupTest {
    /** The programs of the major version that pg_dump of the PATH has, on Debian. */
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    @TempDir
    private Path work;

    @Test
    void aBackupIsMadeBeforeAnythingRuns() throws IOException {
        needs(Files.isExecutable(PROGRAMS.resolve("pg_dump")));
        TestFolder folder = new TestFolder(work);
        String first = folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        try (ThrowAwayServer server = ThrowAwayServer.installed(PROGRAMS)) {
            DatabaseUrl database = server.url();
            String url = database.toString()
                    .replace("postgres@", "postgres:" + database.password().orElseThrow() + "@");
            Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
            String backups = work.resolve("backups").toString();
            assertThat(Invocation.ok("upgrade", "--dir", folder.path(), "--url", url, "--backup", backups))
                    .doesNotContain("Backup");
            folder.accept("Add volume", TestFolder.PRICES, TestFolder.CLOSE, TestFolder.VOLUME);
            String said = Invocation.ok("upgrade", "--dir", folder.path(), "--url", url, "--backup", backups);
            try (Stream<Path> files = Files.list(Path.of(backups))) {
                List<Path> made = files.toList();
                assertThat(made).singleElement().satisfies(file -> {
                    assertThat(file.getFileName().toString()).matches("market_\\d{8}T\\d{6}Z_before_heads\\.dump");
                    assertThat(said)
                            .contains("Backup: " + file)
                            .doesNotContain(database.password().orElseThrow());
                });
                assertThat(listing(made.get(0))).contains("TABLE public prices", "TABLE DATA public kedge_history");
            }
            assertThat(first).hasSize(12);
        }
    }

    @Test
    void aRoleThatInitSetsUpLogsInWithItsPassword() throws IOException, SQLException {
        needs(Files.isExecutable(PROGRAMS.resolve("pg_dump")));
        TestFolder folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        try (ThrowAwayServer server = ThrowAwayServer.installed(PROGRAMS)) {
            DatabaseUrl admin = server.url();
            String url = admin.toString()
                    .replace("postgres@", "postgres:" + admin.password().orElseThrow() + "@");
            Invocation.ok(
                    "init",
                    "--dir",
                    folder.path(),
                    "--admin-url",
                    url,
                    "--role",
                    "app",
                    "--database",
                    "app database",
                    "--password-env",
                    "PATH");
            String own = admin.withDatabase("app database").jdbcUrl();
            try (Connection connection = DriverManager.getConnection(own, "app", System.getenv("PATH"))) {
                assertThat(connection.isValid(5)).isTrue();
            }
            assertThatThrownBy(() ->
                            DriverManager.getConnection(own, "app", "other").close())
                    .isInstanceOf(SQLException.class);
        }
    }

    private static String listing(Path dump) throws IOException {
        Process process = new ProcessBuilder(PROGRAMS.resolve("pg_restore").toString(), "--list", dump.toString())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aPgDumpThatIsOlderThanTheServerIsRefused() throws IOException {
        Path programs = fake("echo 'pg_dump (PostgreSQL) 13.4 (Debian 13.4-1)'");
        assertThatThrownBy(() -> dump(programs, 17))
                .hasMessageContaining("KDG642")
                .hasMessageContaining("17");
    }

    @Test
    void aPgDumpThatIsNotThereIsMissed() throws IOException {
        Path empty = Files.createDirectory(work.resolve("empty"));
        assertThatThrownBy(() -> dump(empty, 17)).hasMessageContaining("KDG641").hasMessageContaining("17 or later");
    }

    @Test
    void whatPgDumpSaysIsToldAndNoHalfOfAFileStays() throws IOException {
        Path programs = fake("case $1 in --version) echo 'pg_dump (PostgreSQL) 17.1' ;;" + " *) : > "
                + work.resolve("market.dump") + "; echo 'no such table'; exit 1 ;; esac");
        assertThatThrownBy(() -> dump(programs, 17))
                .hasMessageContaining("KDG643")
                .hasMessageContaining("no such table");
        assertThat(work.resolve("market.dump")).doesNotExist();
    }

    @Test
    void thePasswordIsInNoArgument() throws IOException {
        Path seen = work.resolve("seen");
        Path programs = fake("case $1 in --version) echo 'pg_dump (PostgreSQL) 17.1' ;;"
                + " *) echo \"$PGPASSWORD $PGSSLMODE $*\" > " + seen + " ;; esac");
        dump(programs, 17);
        assertThat(seen).content().startsWith("s3cret require ").containsOnlyOnce("s3cret");
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        Path seen = work.resolve("seen");
        Path dump = work.resolve("a/b/market.dump");
        Path programs = fake("case $1 in --version) echo 'pg_dump (PostgreSQL) 17.1' ;;" + " *) umask 000; ls -l "
                + dump + " > " + seen + "; echo dump > " + dump + " ;; esac");
        DatabaseUrl url = DatabaseUrl.parse("postgresql://joe@localhost:1/x").get();
        new PgDump(Map.of("PATH", programs + ":" + System.getenv("PATH"))).run(url, 17, dump);
        assertThat(seen).content().startsWith("-rw-------");
        assertThat(dump).content().isEqualTo("dump\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dump)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(work.resolve("a"))))
                .isEqualTo("rwx------");
        assertThatThrownBy(() -> new PgDump(Map.of("PATH", programs.toString())).run(url, 17, dump))
                .hasMessageContaining("KDG643");
    }

    @Test
    void namesOfFilesHoldNothingOdd() {
        assertThat(PgDump.fileName("market", Instant.parse("2026-01-02T03:04:05Z"), "3f2a/..+1"))
                .isEqualTo("market_20260102T030405Z_before_3f2a___+1.dump");
    }

    private void dump(Path programs, int server) {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://joe:s3cret@localhost:1/x?sslmode=require")
                .get();
        new PgDump(Map.of("PATH", programs.toString())).run(url, server, work.resolve("market.dump"));
    }

    private Path fake(String script) throws IOException {
        Path programs = Files.createDirectory(work.resolve("programs"));
        Path program = Files.writeString(programs.resolve("pg_dump"), "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return programs;
    }

    /** Where CI has it not, that is a mistake of CI. */
    static void needs(boolean there) {
        if (System.getenv("CI") == null) {
            Assumptions.assumeTrue(there);
        }
        assertThat(there).as("programs of PostgreSQL 15 are installed").isTrue();
    }
}
