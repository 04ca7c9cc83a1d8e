package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that psql runs, held against what upgrade and downgrade do. */
class OfflineSqlTest {
    private static final Path PSQL = Path.of("/usr/bin/psql");
    private static final String EXAMPLE = "../example-app/src/main/resources/kedge/market";

    @TempDir
    private Path work;

    private final String url = TestServer.freshDatabase();

    private record Ran(int status, String said) {}

    @BeforeEach
    void needPsql() {
        BackupTest.needs(Files.isExecutable(PSQL));
    }

    @Test
    void theExampleUpTwiceAndDownTwice() throws IOException, InterruptedException {
        String twin = TestServer.freshDatabase();
        Invocation.ok("upgrade", "--dir", EXAMPLE, "--url", twin);
        for (int i = 0; i < 2; i++) {
            Ran ran = psql(script(EXAMPLE), url);
            assertThat(ran.status()).as(ran.said()).isZero();
            assertThat(ran.said().lines()).hasSize(i == 0 ? 32 : 0);
            assertThat(Invocation.ok("status", "--dir", EXAMPLE, "--url", url)).contains("Up to date.");
            assertThat(catalog(url)).hasSizeGreaterThan(300).isEqualTo(catalog(twin));
            assertThat(ledger(url)).isEqualTo(ledger(twin));
        }
        assertThat(Invocation.ok("upgrade", "--dir", EXAMPLE, "--url", url)).contains("Nothing to do");

        List<String> arguments = new ArrayList<>(List.of("downgrade", "--dir", EXAMPLE, "--url", twin, "base"));
        Arrays.stream(Invocation.of(arguments.toArray(String[]::new)).err().split("[ \n]", -1))
                .filter(word -> word.startsWith("data-loss:"))
                .forEach(word -> arguments.addAll(List.of("--allow", word)));
        Invocation.ok(arguments.toArray(String[]::new));
        for (int i = 0; i < 2; i++) {
            Ran ran = psql(script(EXAMPLE, "--down"), url);
            assertThat(ran.status()).as(ran.said()).isZero();
            assertThat(Invocation.ok("current", "--dir", EXAMPLE, "--url", url)).isEqualTo("base\n");
            assertThat(catalog(url)).isEqualTo(catalog(twin));
            assertThat(ledger(url)).isEqualTo(ledger(twin));
        }
    }

    @Test
    void aDatabaseInTheMiddle() throws IOException, InterruptedException {
        String twin = TestServer.freshDatabase();
        Invocation.ok("upgrade", "--dir", EXAMPLE, "--url", twin);
        Invocation.ok("upgrade", "--dir", EXAMPLE, "--url", url, "base+11");
        Ran ran = psql(script(EXAMPLE), url);
        assertThat(ran.status()).as(ran.said()).isZero();
        assertThat(ran.said().lines()).hasSize(21);
        assertThat(catalog(url)).isEqualTo(catalog(twin));
        assertThat(ledger(url)).isEqualTo(ledger(twin));
        assertThat(Invocation.ok("status", "--dir", EXAMPLE, "--url", url)).contains("Up to date.");
    }

    @Test
    void aMergeUpAndDownToItsBranches() throws IOException, InterruptedException {
        String folder = Files.createDirectory(work.resolve("graph")).toString();
        GraphFolder.write(Path.of(folder));
        String twin = TestServer.freshDatabase();
        Invocation.ok("upgrade", "--dir", folder, "--url", twin, "heads");
        Ran up = psql(script(folder), url);
        assertThat(up.status()).as(up.said()).isZero();
        assertThat(heads(url)).isEqualTo(heads(twin)).hasSize(2);

        List<String> arguments =
                new ArrayList<>(List.of("downgrade", "--dir", folder, "--url", twin, GraphFolder.LEFT));
        Arrays.stream(Invocation.of(arguments.toArray(String[]::new)).err().split("[ \n]", -1))
                .filter(word -> word.startsWith("data-loss:"))
                .forEach(word -> arguments.addAll(List.of("--allow", word)));
        Invocation.ok(arguments.toArray(String[]::new));
        Ran down = psql(script(folder, "--down", GraphFolder.LEFT), url);
        assertThat(down.status()).as(down.said()).isZero();
        assertThat(heads(url)).isEqualTo(heads(twin)).containsExactly(GraphFolder.LEFT, GraphFolder.RIGHT);
        assertThat(catalog(url)).isEqualTo(catalog(twin));
    }

    private static List<String> heads(String url) {
        return TestServer.query(url, "SELECT unnest(heads) FROM kedge_state ORDER BY 1");
    }

    @Test
    void aScriptThatDoesNotFitStops() throws IOException, InterruptedException {
        Ran ran = psql(script(EXAMPLE, "base+3:"), url);
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.said()).contains("which this database does not have");
        assertThat(TestServer.query(url, "SELECT count(*) FROM kedge_history")).containsExactly("0");
    }

    @Test
    void whatAnEarlierRunLeftIsGoneOnWith() throws IOException, InterruptedException {
        TestFolder folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
        String second = folder.accept("Index close", TestFolder.PRICES, TestFolder.CLOSE, TestFolder.INDEX);
        TestServer.execute(url, "CREATE TABLE prices_close_idx ()");
        Path script = script(folder.path());
        Ran failed = psql(script, url);
        assertThat(failed.status()).isEqualTo(3);
        assertThat(failed.said()).contains("already exists");
        assertThat(Invocation.of("status", "--dir", folder.path(), "--url", url).out())
                .contains("stopped in phase 1");
        TestServer.execute(url, "DROP TABLE prices_close_idx");
        assertThat(psql(script, url).status()).isZero();
        assertThat(psql(script, url).said()).doesNotContain(second);
        assertThat(Invocation.ok("status", "--dir", folder.path(), "--url", url))
                .contains("Up to date.");
        assertThat(TestServer.query(
                        url, "SELECT indisvalid FROM pg_index WHERE indexrelid = 'prices_close_idx'::regclass"))
                .containsExactly("t");
    }

    @Test
    void anEditedRevisionAndAnUnknownOneAreRefused() throws IOException, InterruptedException {
        TestFolder folder = new TestFolder(work);
        String first = folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
        Path up = folder.file(first, "up.sql");
        String sql = Files.readString(up);
        Files.writeString(up, sql + "SELECT 1;\n");
        assertThat(psql(script(folder.path()), url).said()).contains("was edited after this database applied it");
        Files.writeString(up, sql);
        TestServer.execute(url, "UPDATE kedge_history SET revision = 'abcabcabcabc', compatible = false");
        Ran ran = psql(script(folder.path()), url);
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.said()).contains("does not know: abcabcabcabc");
    }

    @Test
    void aFinishedSquashIsOneRevisionOfTheScript() throws IOException, InterruptedException {
        TestFolder folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        String middle = TestServer.freshDatabase();
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", middle);
        folder.accept("Add volume", TestFolder.PRICES, TestFolder.CLOSE, TestFolder.VOLUME);
        String past = TestServer.freshDatabase();
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", past);
        String last =
                folder.accept("Index close", TestFolder.PRICES, TestFolder.CLOSE, TestFolder.VOLUME, TestFolder.INDEX);
        String squash =
                Invocation.ok("squash", "--dir", folder.path(), ":base+2").split("_", -1)[2];
        Invocation.ok("squash", "--dir", folder.path(), "--finish", squash);

        String twin = TestServer.freshDatabase();
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", twin);
        Path script = script(folder.path());
        for (int i = 0; i < 2; i++) {
            Ran ran = psql(script, url);
            assertThat(ran.status()).as(ran.said()).isZero();
            assertThat(ran.said()).isEqualTo(i == 0 ? "up   " + squash + "\nup   " + last + "\n" : "");
            assertThat(ledger(url)).isEqualTo(ledger(twin));
            assertThat(catalog(url)).isEqualTo(catalog(twin));
        }
        assertThat(psql(script, past).said().lines()).containsExactly("up   " + last);
        assertThat(Invocation.ok("status", "--dir", folder.path(), "--url", past))
                .contains("Up to date.");
        Ran refused = psql(script, middle);
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.said()).contains("only some of the revisions of squash " + squash);
        assertThat(psql(script(folder.path(), squash + ":"), past).status()).isZero();

        Path down = script(folder.path(), "--down");
        assertThat(psql(down, middle).status()).isEqualTo(3);
        assertThat(psql(down, past).said().lines()).containsExactly("down " + last, "down " + squash);
        assertThat(Invocation.ok("current", "--dir", folder.path(), "--url", past))
                .isEqualTo("base\n");
        assertThat(psql(down, past).said()).isEmpty();
    }

    @Test
    void rangesGoTheirWayOnly() throws IOException {
        Invocation wrong = Invocation.of("sql", "--dir", EXAMPLE, "heads:base");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err()).contains("KDG646", "kedge sql --down heads:base");
        assertThat(Invocation.ok("sql", "--dir", EXAMPLE, "--down", "heads:-1"))
                .startsWith("-- market, heads:-1 down, 1 revision.");
        assertThat(Invocation.ok("sql", "--dir", EXAMPLE, "base+30:"))
                .startsWith("-- market, base+30:heads up, 2 revisions.");
    }

    private Path script(String folder, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("sql", "--dir", folder, "--output", work + "/script.sql"));
        arguments.addAll(List.of(more));
        Invocation.ok(arguments.toArray(String[]::new));
        return work.resolve("script.sql");
    }

    private static Ran psql(Path script, String url) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(PSQL.toString(), "--no-psqlrc", "--file=" + script, url)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }

    /** What the ledger says, but for times and for who wrote it. */
    private static List<String> ledger(String url) {
        return TestServer.query(
                url,
                "SELECT h.database, revision, direction, phase, phases, mode, state, checksum, sql_hash, steps, compatible,"
                        + " who, kedge, finished IS NULL, error, version, message, compatible_from, s.heads, s.digest"
                        + " FROM kedge_history h, kedge_state s ORDER BY h.id");
    }

    /** Everything in the schema, as the server describes it. */
    private static List<String> catalog(String url) {
        return TestServer.query(url, """
                SELECT ROW('column', c.relname, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                       a.attidentity, a.attgenerated, a.attcollation::regcollation, a.attstorage,
                       pg_get_expr(d.adbin, d.adrelid), col_description(c.oid, a.attnum))::text
                FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d
                  ON d.adrelid = c.oid AND d.adnum = a.attnum
                WHERE c.relnamespace = 'public'::regnamespace AND NOT a.attisdropped AND a.attnum > 0
                UNION ALL
                SELECT ROW('relation', relname, relkind, relpersistence, pg_get_userbyid(relowner), relacl, reloptions,
                       relrowsecurity, obj_description(oid, 'pg_class'), pg_get_viewdef(oid))::text
                FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind <> 'i'
                UNION ALL
                SELECT ROW('index', pg_get_indexdef(indexrelid), indisvalid, indisclustered, indisreplident)::text
                FROM pg_index JOIN pg_class c ON c.oid = indexrelid WHERE c.relnamespace = 'public'::regnamespace
                UNION ALL
                SELECT ROW('constraint', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated)::text
                FROM pg_constraint WHERE connamespace = 'public'::regnamespace
                UNION ALL
                SELECT ROW('type', typname, typtype, (SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder)
                       FROM pg_enum WHERE enumtypid = t.oid), typdefault)::text
                FROM pg_type t WHERE typnamespace = 'public'::regnamespace
                UNION ALL
                SELECT ROW('routine', pg_get_functiondef(oid))::text
                FROM pg_proc WHERE pronamespace = 'public'::regnamespace
                ORDER BY 1""");
    }
}
