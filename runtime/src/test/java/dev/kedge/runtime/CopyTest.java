package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.revision.Direction;
import dev.kedge.postgres.OnServers;
import dev.kedge.runtime.offline.OfflineScript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phases that load a file of their revision. */
@ParameterizedClass
@OnServers
class CopyTest {
    private static final String ROWS = """
            id,note,close
            7,"a, ""quoted"" note
            of two lines",1.50
            8,,2
            9,"",3
            """;
    private static final List<String> LOADED =
            List.of("7 a, \"quoted\" note/of two lines 1.50", "8 null 2.00", "9  3.00");

    @Parameter
    Server server;

    private final String schema = Server.freshSchema();
    private final MemoryMigrations table = MemoryMigrations.in(schema).then("aaa1", """
                    -- phase 1 [tx]: create
                    CREATE TABLE prices (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, note text, close numeric(8, 2) NOT NULL,
                      number serial, doubled numeric GENERATED ALWAYS AS (close * 2) STORED);
                    """);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private MemoryMigrations loading(String lines, String rows) {
        return table.then(
                        "bbb2",
                        "-- phase 1 [copy]: load\n" + lines
                                + "COPY prices (id, note, close) FROM 'prices.csv' WITH (FORMAT csv, HEADER);\n")
                .file("prices.csv", bytes(rows));
    }

    private Kedge kedge(MemoryMigrations migrations) {
        return Kedge.on(server.source()).with(migrations);
    }

    private List<String> rows() {
        return server.query("SELECT id, replace(note, E'\\n', '/'), close FROM " + schema + ".prices ORDER BY id");
    }

    @Test
    void rowsAreLoadedAndSequencesMovedOn() {
        kedge(loading("", ROWS)).upgrade();
        assertThat(rows()).isEqualTo(LOADED);
        assertThat(server.value("INSERT INTO " + schema + ".prices (close) VALUES (1) RETURNING id"))
                .isEqualTo("10");
        assertThat(kedge(loading("", ROWS)).history().get(1).skipped()).isEmpty();
    }

    @Test
    void aSequenceIsNeverMovedBack() {
        kedge(table).upgrade();
        server.execute("SELECT setval('" + schema + ".prices_id_seq', 100)");
        kedge(loading("", ROWS)).upgrade();
        assertThat(server.value("INSERT INTO " + schema + ".prices (close) VALUES (1) RETURNING id"))
                .isEqualTo("101");
    }

    @Test
    void aCompressedFileIsLoadedToo() throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(small)) {
            out.write(bytes(ROWS));
        }
        MemoryMigrations gzip = table.then("bbb2", """
                        -- phase 1 [copy]: load
                        COPY prices (id, note, close) FROM 'prices.csv.gz' WITH (FORMAT csv, HEADER);
                        """).file("prices.csv.gz", small.toByteArray());
        kedge(gzip).upgrade();
        assertThat(rows()).isEqualTo(LOADED);
    }

    @Test
    void aFileIsNotLoadedIfTheConditionIsNotTrue() {
        MemoryMigrations once = loading("-- when: SELECT NOT EXISTS (SELECT FROM prices)\n", ROWS);
        kedge(table).upgrade();
        server.execute("INSERT INTO " + schema + ".prices (close) VALUES (5)");
        kedge(once).upgrade();
        assertThat(rows()).containsExactly("1 null 5.00");
        assertThat(kedge(once).history().get(1).skipped()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8,secret note,x",
                "8,secret note,",
                "7,secret note,1",
                "8,secret note,1234567.8",
                "8,secret note"
            })
    @Tag("way-out:KDG594")
    void aRefusedRowIsNamedByItsLineAndNothingIsLoaded(String row) {
        MemoryMigrations wrong = loading("", "id,note,close\n7,\"two\nlines\",1\n" + row + "\n");
        kedge(table).upgrade();
        assertThat(Expect.failure(DatabaseCode.ROW_REFUSED, kedge(wrong)::upgrade))
                .hasMessageContaining("00001_bbb2/prices.csv:4: ")
                .hasMessageNotContaining("secret");
        assertThat(rows()).isEmpty();
        assertThat(kedge(wrong).history().get(1).error().orElseThrow()).doesNotContain("secret");
        assertThat(kedge(loading("", ROWS)).upgrade().ran()).hasSize(1);
    }

    @Test
    void aPoolThatHidesTheDriverGetsInserts() {
        DataSource hiding = hiding(server.source());
        Kedge.on(hiding).with(loading("", ROWS)).upgrade();
        assertThat(rows()).isEqualTo(LOADED);
        server.execute("DROP SCHEMA " + schema + " CASCADE");
        MemoryMigrations wrong = loading("", ROWS + "10,note,x\n");
        assertThat(Expect.failure(DatabaseCode.ROW_REFUSED, Kedge.on(hiding).with(wrong)::upgrade))
                .hasMessageContaining("prices.csv:6: ");
        assertThat(rows()).isEmpty();
    }

    private static DataSource hiding(DataSource source) {
        return proxy(DataSource.class, source, (connection) -> proxy(Connection.class, connection, it -> it));
    }

    private static <T> T proxy(Class<T> type, T behind, java.util.function.UnaryOperator<Connection> lent) {
        return type.cast(Proxy.newProxyInstance(
                CopyTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals("isWrapperFor")) {
                        return false;
                    }
                    try {
                        Object result = method.invoke(behind, arguments);
                        return result instanceof Connection connection ? lent.apply(connection) : result;
                    } catch (java.lang.reflect.InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Test
    void rowsUnderRowSecurityAreInserted() {
        kedge(table).upgrade();
        String role = "seeding_" + schema;
        server.execute("CREATE ROLE " + role);
        server.execute("GRANT ALL ON SCHEMA " + schema + " TO " + role);
        server.execute("GRANT ALL ON ALL TABLES IN SCHEMA " + schema + " TO " + role);
        server.execute("GRANT ALL ON ALL SEQUENCES IN SCHEMA " + schema + " TO " + role);
        server.execute("ALTER TABLE " + schema + ".prices ENABLE ROW LEVEL SECURITY");
        server.execute("CREATE POLICY all_rows ON " + schema + ".prices TO " + role + " USING (true)");
        kedge(loading("", ROWS)).role(role).upgrade();
        assertThat(rows()).isEqualTo(LOADED);
        server.execute("DROP OWNED BY " + role + "; DROP ROLE " + role);
    }

    @Test
    void oneOfTwoRunnersLoads() {
        MemoryMigrations both = loading("", ROWS);
        List<CompletableFuture<Report>> runs = List.of(
                CompletableFuture.supplyAsync(() -> kedge(both).upgrade()),
                CompletableFuture.supplyAsync(() -> kedge(both).upgrade()));
        try {
            runs.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw new AssertionError(e.getCause());
        }
        assertThat(rows()).isEqualTo(LOADED);
    }

    @Test
    @Tag("way-out:KDG593")
    void aFileThatIsNotTheOneThatWasCompiledInIsRefused() {
        MemoryMigrations good = loading("", ROWS);
        kedge(table).upgrade();
        assertThat(Expect.failure(
                        DatabaseCode.ROWS_NOT_PACKAGED,
                        kedge(good.packagedFile("prices.csv", bytes(ROWS + "10,,1\n")))::upgrade))
                .hasMessageContaining("is not the one that was compiled in");
        assertThat(Expect.failure(
                        DatabaseCode.ROWS_NOT_PACKAGED, kedge(good.packagedFile("other.csv", bytes(ROWS)))::upgrade))
                .hasMessageContaining("is missing");
        assertThat(kedge(good).upgrade().ran()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY prices FROM '/etc/passwd';",
                "COPY prices FROM 'a.csv'; SELECT 1;",
                "SELECT 1;",
                "COPY prices TO 'a.csv';"
            })
    void anotherStatementIsNoCopyOfAFile(String sql) {
        Expect.failure(
                FileCode.PHASE_MALFORMED, kedge(table.then("bbb2", "-- phase 1 [copy]: x\n" + sql + "\n"))::upgrade);
    }

    @Test
    @Tag("way-out:KDG676")
    void aScriptForPsqlIsRefusedUntilTheFileIsLoaded() {
        MemoryMigrations more = loading("", ROWS).then("ccc3", "-- phase 1 [tx]: more\nSELECT 1;\n");
        assertThatThrownBy(() -> OfflineScript.print(more, Optional.empty(), false, Direction.UP, ":"))
                .hasMessageContaining("KDG676")
                .hasMessageContaining("bbb2");
        kedge(more).upgradeTo("bbb2");
        assertThat(OfflineScript.print(more, Optional.empty(), false, Direction.UP, "bbb2:"))
                .contains("ccc3");
    }
}
