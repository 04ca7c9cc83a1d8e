package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions by hand, repairs, set-up and removal, on a real server. */
class UpkeepTest {
    @TempDir
    private Path work;

    private final String url = TestServer.freshDatabase();
    private final String name = url.substring(url.lastIndexOf('/') + 1);

    private TestFolder prices() throws IOException {
        TestFolder folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        return folder;
    }

    @Test
    void aRevisionByHandRunsAndIsTakenBack() throws IOException {
        TestFolder folder = prices();
        Path sql = Files.writeString(
                work.resolve("fill.sql"), "INSERT INTO prices VALUES (1); INSERT INTO prices VALUES (2)");
        assertThat(Invocation.ok("revision", "--dir", folder.path(), "-m", "Fill prices", "--sql", sql.toString()))
                .contains("Wrote revision", "Fill prices");
        String filled = folder.newest();
        Invocation.ok("revision", "--dir", folder.path(), "-m", "To be written");
        assertThat(folder.file(folder.newest(), "up.sql"))
                .content()
                .startsWith("-- phase 1 [tx]: To be written\n-- Write here");
        assertThat(Invocation.ok(
                        "check", "--dir", folder.path(), "--model", folder.model(TestFolder.PRICES, TestFolder.CLOSE)))
                .contains("are equal");
        assertThat(Invocation.ok("upgrade", "--dir", folder.path(), "--url", url))
                .contains("3 revisions applied");
        assertThat(TestServer.query(url, "SELECT count(*) FROM prices")).containsExactly("2");
        assertThat(Invocation.ok("downgrade", "--dir", folder.path(), "--url", url, filled))
                .contains("1 revision reverted");
        folder.accept("Add volume", TestFolder.PRICES, TestFolder.CLOSE, TestFolder.VOLUME);
        assertThat(Invocation.ok("upgrade", "--dir", folder.path(), "--url", url))
                .contains("2 revisions applied");
    }

    @Test
    void aFileWithPhasesKeepsThemAndOneWithoutSqlIsRefused() throws IOException {
        TestFolder folder = prices();
        Path sql = Files.writeString(
                work.resolve("two.sql"),
                "-- phase 1 [tx]: one\nSELECT 1;\n\n-- phase 2 [alone]: two\nANALYZE prices;\n");
        Invocation.ok("revision", "--dir", folder.path(), "-m", "Two", "--sql", sql.toString());
        assertThat(folder.file(folder.newest(), "up.sql")).hasSameTextualContentAs(sql);
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
        Files.writeString(sql, "-- nothing\n");
        Invocation empty = Invocation.of("revision", "--dir", folder.path(), "-m", "x", "--sql", sql.toString());
        assertThat(empty.status()).isEqualTo(1);
        assertThat(empty.err()).contains("KDG654", "holds no statement");
        assertThat(Invocation.of("revision", "--dir", folder.path(), "-m", "x", "--sql", "none.sql")
                        .err())
                .contains("KDG317");
    }

    @Test
    void severalFilesAreOneRevisionAndTheirPhasesRunInOrder() throws IOException {
        TestFolder folder = prices();
        Path one = Files.writeString(work.resolve("one.sql"), "\uFEFFINSERT INTO prices VALUES (1);\n");
        Path two = Files.writeString(work.resolve("two.sql"), "-- phase 1 [alone]: analyze\nANALYZE prices;\n");
        Invocation.ok(
                "revision", "--dir", folder.path(), "-m", "Both", "--sql", one.toString(), "--sql", two.toString());
        assertThat(folder.file(folder.newest(), "up.sql")).content().isEqualTo("""
                -- phase 1 [tx]: Both: one
                INSERT INTO prices VALUES (1);

                -- phase 2 [alone]: analyze
                ANALYZE prices;
                """);
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
    }

    @Test
    @Tag("way-out:KDG336")
    void sqlThatChangesTheSchemaIsDeclaredInstead() throws IOException {
        TestFolder folder = prices();
        Path sql = Files.writeString(work.resolve("add.sql"), "ALTER TABLE prices ADD COLUMN volume bigint;\n");
        assertThat(Invocation.of("revision", "--dir", folder.path(), "-m", "x", "--sql", sql.toString())
                        .err())
                .contains("add.sql:1: [KDG336] ALTER TABLE changes the schema", "kedge accept -m");
        folder.accept("Add volume", TestFolder.PRICES, TestFolder.CLOSE, TestFolder.VOLUME);
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
    }

    @Test
    void editedSqlIsAcceptedKnowingly() throws IOException {
        TestFolder folder = prices();
        String id = folder.newest();
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
        assertThat(Invocation.ok("repair", "--dir", folder.path(), "--url", url, id))
                .contains("Nothing to repair");
        Path up = folder.file(id, "up.sql");
        Files.writeString(up, Files.readString(up) + "SELECT 1;\n");
        assertThat(Invocation.of("upgrade", "--dir", folder.path(), "--url", url)
                        .err())
                .contains("KDG503");
        Invocation shown = Invocation.of("repair", "--dir", folder.path(), "--url", url, id);
        assertThat(shown.status()).isEqualTo(2);
        assertThat(shown.out())
                .contains(
                        "ledger  ", "folder  ", "phase 1 of up.sql differs from what this database ran", id + " --yes");
        assertThat(Invocation.of("upgrade", "--dir", folder.path(), "--url", url)
                        .err())
                .contains("KDG503");
        Invocation.ok("repair", "--dir", folder.path(), "--url", url, id, "--yes");
        assertThat(Invocation.ok("status", "--dir", folder.path(), "--url", url))
                .contains("Up to date.");
        assertThat(Invocation.ok("upgrade", "--dir", folder.path(), "--url", url))
                .contains("Nothing to do");
        assertThat(TestServer.query(url, "SELECT application FROM kedge_history ORDER BY id"))
                .containsExactly("kedge command line", "kedge repair");
    }

    @Test
    void editedStepsAreNot() throws IOException {
        TestFolder folder = prices();
        String id = folder.newest();
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
        Path json = folder.file(id, "revision.json");
        Files.writeString(json, Files.readString(json).replace("numeric(10,2)", "numeric(12,2)"));
        Invocation refused = Invocation.of("repair", "--dir", folder.path(), "--url", url, id, "--yes");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("KDG651", "revision.json was edited");
        assertThat(TestServer.query(url, "SELECT count(*) FROM kedge_history")).containsExactly("1");
    }

    @Test
    void aFailureIsForgottenIfNothingOfItIsThere() throws IOException {
        TestFolder folder = prices();
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
        String id = folder.accept("Index close", TestFolder.PRICES, TestFolder.CLOSE, TestFolder.INDEX);
        TestServer.execute(url, "CREATE TABLE prices_close_idx ()");
        assertThat(Invocation.of("upgrade", "--dir", folder.path(), "--url", url)
                        .err())
                .contains("KDG506");
        TestServer.execute(url, "DROP TABLE prices_close_idx");
        assertThat(Invocation.of(
                                "downgrade",
                                "--dir",
                                folder.path(),
                                "--url",
                                url,
                                "--allow",
                                "data-loss:prices",
                                "base")
                        .err())
                .contains("KDG517");

        TestServer.execute(url, "CREATE INDEX prices_close_idx ON prices (close)");
        TestServer.execute(
                url, "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'prices_close_idx'::regclass");
        Invocation remains = Invocation.of("repair", "--dir", folder.path(), "--url", url, id, "--yes");
        assertThat(remains.err()).contains("KDG652", "DROP INDEX CONCURRENTLY");
        TestServer.execute(url, "DROP INDEX prices_close_idx");

        assertThat(Invocation.ok("repair", "--dir", folder.path(), "--url", url, id, "--yes"))
                .contains("phase 1 has failed and nothing of it is there");
        assertThat(Invocation.of("status", "--dir", folder.path(), "--url", url).out())
                .contains("pending  1")
                .doesNotContain("stopped");
        Invocation.ok("downgrade", "--dir", folder.path(), "--url", url, "--allow", "data-loss:prices", "base");
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
    }

    @Test
    @Tag("way-out:KDG649")
    @Tag("way-out:KDG650")
    void cleanDropsWhatIsManagedIfItIsNamed() throws IOException {
        TestFolder folder = prices();
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
        TestServer.execute(
                url, "CREATE TABLE notes (text text); CREATE VIEW cheap AS SELECT * FROM prices WHERE close < 1");
        Invocation other = Invocation.of("clean", "--dir", folder.path(), "--url", url, "--yes-drop", "market");
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.err()).contains("KDG649", "--yes-drop " + name);
        assertThat(Invocation.of("clean", "--dir", folder.path(), "--url", url).status())
                .isEqualTo(64);
        Invocation blocked = Invocation.of("clean", "--dir", folder.path(), "--url", url, "--yes-drop", name);
        assertThat(blocked.status()).isEqualTo(1);
        assertThat(blocked.err()).contains("KDG650", "view cheap depends on table prices");
        assertThat(Invocation.ok("status", "--dir", folder.path(), "--url", url))
                .contains("Up to date.");
        TestServer.execute(url, "DROP VIEW cheap");
        assertThat(Invocation.ok("clean", "--dir", folder.path(), "--url", url, "--yes-drop", name))
                .isEqualTo("dropped  table prices\ndropped  the ledger\n");
        assertThat(TestServer.query(url, "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"))
                .containsExactly("notes");
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
    }

    @Test
    void cleanLeavesNothingOfTheExample() {
        String example = "../example-app/src/main/resources/kedge/market";
        Invocation.ok("upgrade", "--dir", example, "--url", url);
        Invocation.ok("clean", "--dir", example, "--url", url, "--yes-drop", name);
        assertThat(TestServer.query(
                        url,
                        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace UNION ALL"
                                + " SELECT typname FROM pg_type WHERE typnamespace = 'public'::regnamespace"))
                .isEmpty();
    }

    @Test
    void verifyTakesEverythingBackUnasked() throws IOException {
        TestFolder folder = prices();
        folder.accept("Add volume", TestFolder.PRICES, TestFolder.CLOSE, TestFolder.VOLUME);
        assertThat(Invocation.ok("verify", "--dir", folder.path(), "--url", url))
                .contains("2 revisions do");
        assertThat(TestServer.query(url, "SELECT relname FROM pg_class WHERE relname = 'prices'"))
                .isEmpty();
    }

    @Test
    void initSetsUpFromNothingAndAgainChangesNothing() throws IOException {
        TestFolder folder = prices();
        String admin = TestServer.url("postgres");
        String fresh = name + "_init";
        String[] arguments = {
            "init",
            "--dir",
            folder.path(),
            "--admin-url",
            admin,
            "--role",
            fresh,
            "--database",
            fresh,
            "--password-env",
            "PATH"
        };
        String first = Invocation.ok(arguments);
        assertThat(first)
                .contains("created  role " + fresh, "created  database " + fresh, "1 revision applied")
                .doesNotContain(System.getenv("PATH"));
        assertThat(TestServer.query(
                        admin,
                        "SELECT rolcanlogin, rolpassword LIKE 'SCRAM-SHA-256$%' FROM pg_authid WHERE rolname = '"
                                + fresh + "'"))
                .containsExactly("t t");
        assertThat(TestServer.query(
                        TestServer.url(fresh),
                        "SELECT pg_get_userbyid(relowner) FROM pg_class WHERE relname IN"
                                + " ('prices', 'kedge_state')"))
                .containsExactly(fresh, fresh);
        assertThat(Invocation.ok(arguments))
                .contains("there    role " + fresh, "there    database " + fresh, "Nothing to do")
                .doesNotContain("created");
        arguments[arguments.length - 1] = "KEDGE_NO_SUCH_VARIABLE";
        assertThat(Invocation.of(arguments).err()).contains("KDG647", "KEDGE_NO_SUCH_VARIABLE");
    }
}
