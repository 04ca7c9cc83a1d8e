package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What --dry-run tells, and that it changes nothing. */
class DryRunTest {
    @TempDir
    private Path work;

    private final String url = TestServer.freshDatabase();

    @Test
    void tellsSqlLocksAndSizes() throws IOException {
        TestFolder folder = new TestFolder(work);
        String first = folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
        TestServer.execute(url, "INSERT INTO prices SELECT n FROM generate_series(1, 5000) n; ANALYZE prices");
        String second = folder.accept("Add volume", TestFolder.PRICES, TestFolder.CLOSE, TestFolder.VOLUME);
        String third =
                folder.accept("Index close", TestFolder.PRICES, TestFolder.CLOSE, TestFolder.VOLUME, TestFolder.INDEX);
        List<String> before = state();

        Invocation run = Invocation.of("upgrade", "--dir", folder.path(), "--url", url, "--dry-run");
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()
                        .replace(second, "<second>")
                        .replace(third, "<third>")
                        .replaceAll("\\d+ kB", "N kB"))
                .isEqualTo("""
                up    <second>  Add volume
                  can be reverted, but not all data comes back
                  phase 1, one transaction
                    ALTER TABLE prices ADD COLUMN volume bigint;
                    lock prices: ACCESS EXCLUSIVE, blocks reads and writes
                         for a moment; about 5,000 rows, N kB

                up    <third>  Index close
                  can be reverted
                  phase 1, outside a transaction
                    CREATE INDEX CONCURRENTLY prices_close_idx ON prices (close);
                    lock prices: SHARE UPDATE EXCLUSIVE, blocks nothing
                         while it reads every row; about 5,000 rows, N kB

                2 revisions would be applied; nothing was changed.
                """);
        assertThat(state()).isEqualTo(before);

        Invocation json = Invocation.of("upgrade", "--dir", folder.path(), "--url", url, "--dry-run", "--json");
        assertThat(json.out())
                .contains("\"mode\" : \"SHARE UPDATE EXCLUSIVE\"", "\"rows\" : 5000", "\"work\" : \"scan\"");

        Invocation down = Invocation.of("downgrade", "--dir", folder.path(), "--url", url, "--dry-run", "base");
        assertThat(down.status()).isEqualTo(2);
        assertThat(down.out().replace(first, "<first>").replaceAll("\\d+ kB", "N kB"))
                .isEqualTo("""
                down  <first>  Create prices
                  can be reverted, but not all data comes back
                  data-loss:prices
                    Dropping table prices deletes all of its rows.
                  phase 1, one transaction
                    DROP TABLE prices;
                    lock prices: ACCESS EXCLUSIVE, blocks reads and writes
                         for a moment; about 5,000 rows, N kB

                1 revision would be reverted; nothing was changed.
                """);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aFreshDatabaseIsLeftWithoutALedger() throws IOException {
        TestFolder folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        Invocation run = Invocation.of("upgrade", "--dir", folder.path(), "--url", url, "--dry-run");
        assertThat(run.out()).contains("CREATE TABLE prices", "locks nothing that exists now");
        assertThat(TestServer.query(url, "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"))
                .isEmpty();
    }

    @Test
    void aStampIsTold() throws IOException {
        TestFolder folder = new TestFolder(work);
        String first = folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        Invocation fresh = Invocation.of("stamp", "--dir", folder.path(), "--url", url, "--dry-run", "head");
        assertThat(fresh.status()).as(fresh.err()).isEqualTo(2);
        assertThat(fresh.out())
                .isEqualTo("+  " + first + "  Create prices\nWould record: database market is at " + first
                        + ".\nNothing was changed.\n");
        assertThat(TestServer.query(url, "SELECT to_regclass('kedge_history')::text"))
                .containsExactly("null");
        Invocation.ok("stamp", "--dir", folder.path(), "--url", url, "head");
        assertThat(Invocation.ok("stamp", "--dir", folder.path(), "--url", url, "--dry-run", "head"))
                .startsWith("Nothing to record");
        Invocation back =
                Invocation.of("stamp", "--dir", folder.path(), "--url", url, "--dry-run", "--json", "--purge", "base");
        assertThat(back.status()).isEqualTo(2);
        assertThat(back.out().replaceAll("\\s", ""))
                .isEqualTo("{\"database\":\"market\",\"removed\":[\"" + first + "\"],\"added\":[],\"heads\":[]}");
        assertThat(Invocation.ok("current", "--dir", folder.path(), "--url", url))
                .contains(first);
    }

    @Test
    void dataLossMustBeAllowedByName() throws IOException {
        TestFolder folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        folder.accept("Add volume", TestFolder.PRICES, TestFolder.CLOSE, TestFolder.VOLUME);
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
        List<String> before = state();
        Invocation refused = Invocation.of("downgrade", "--dir", folder.path(), "--url", url, "base");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("KDG640", "--allow data-loss:prices.volume --allow data-loss:prices\n");
        assertThat(state()).isEqualTo(before);
        Invocation half = Invocation.of(
                "downgrade", "--dir", folder.path(), "--url", url, "--allow", "data-loss:prices.volume", "base");
        assertThat(half.err())
                .contains("--allow data-loss:prices.volume --allow data-loss:prices\n")
                .doesNotContain("Dropping column");
        assertThat(Invocation.ok(
                        "downgrade",
                        "--dir",
                        folder.path(),
                        "--url",
                        url,
                        "--allow",
                        "data-loss:prices.volume",
                        "--",
                        "-1"))
                .contains("1 revision reverted");
    }

    private List<String> state() {
        return TestServer.query(
                url,
                "SELECT count(*), (SELECT digest FROM kedge_state) FROM kedge_history UNION ALL"
                        + " SELECT count(*), '' FROM pg_class WHERE relnamespace = 'public'::regnamespace");
    }
}
