package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.postgres.OnServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/** Statements in autocommit, CREATE INDEX CONCURRENTLY above all. */
@ParameterizedClass
@OnServers
class AloneTest {
    private static final String TABLE = """
            -- phase 1 [tx]: create
            CREATE TABLE prices (id bigint);
            INSERT INTO prices VALUES (1), (2), (2);
            """;
    private static final String INDEX = """
            -- phase 1 [alone]: index
            -- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('prices_key')
            -- clean up: DROP INDEX CONCURRENTLY IF EXISTS prices_key
            CREATE %s INDEX CONCURRENTLY prices_key ON prices (id);
            """;

    @Parameter
    Server server;

    private final String schema = Server.freshSchema();
    private final MemoryMigrations table = MemoryMigrations.in(schema).then("aaa1", TABLE);
    private final MemoryMigrations unique = table.then("bbb2", INDEX.formatted("UNIQUE"));
    private final MemoryMigrations plain = table.then("bbb2", INDEX.formatted(""));

    @BeforeEach
    void createTheTable() {
        kedge(table).upgrade();
    }

    private Kedge kedge(MemoryMigrations migrations) {
        return Kedge.on(server.source()).with(migrations).application("test " + schema);
    }

    @Test
    void aUniqueIndexOverDuplicatesLeavesNothingBehindAndIsBuiltWhenTheyAreMended() {
        KedgeException failure = Expect.failure(DatabaseCode.STATEMENT_FAILED, kedge(unique)::upgrade);
        assertThat(failure)
                .hasMessageContaining("00001_bbb2/up.sql:4")
                .hasMessageContaining("SQLSTATE 23505")
                .hasMessageContaining("(id)=(2)")
                .hasMessageContaining("CREATE UNIQUE INDEX CONCURRENTLY prices_key")
                .hasMessageContaining("Correct them");
        assertThat(server.catalog(schema)).noneMatch(line -> line.startsWith("index"));
        assertThat(kedge(unique).history()).last().satisfies(row -> {
            assertThat(row.state()).isEqualTo(RowState.FAILED);
            assertThat(row.error().orElse("")).contains("prices_key");
        });
        server.execute("DELETE FROM " + schema + ".prices WHERE id = 2");
        assertThat(kedge(unique).upgrade().ran()).hasSize(1);
        assertThat(server.catalog(schema)).anyMatch(line -> line.startsWith("index true"));
    }

    /** Somebody's own CREATE INDEX CONCURRENTLY failed and left an invalid index of the wanted name. */
    @Test
    void anInvalidIndexThatOthersLeftIsDroppedFirst() {
        String build = "CREATE UNIQUE INDEX CONCURRENTLY prices_key ON " + schema + ".prices (id)";
        assertThatThrownBy(() -> server.execute(build)).hasStackTraceContaining("(id)=(2)");
        assertThat(server.catalog(schema)).anyMatch(line -> line.startsWith("index false"));
        assertThat(kedge(plain).upgrade().ran()).hasSize(1);
        assertThat(server.catalog(schema)).anyMatch(line -> line.startsWith("index true"));
    }

    /** The same in a transaction: CREATE INDEX ON ONLY is invalid until every partition has the index. */
    @Test
    void anInvalidIndexOfAPartitionedTableIsDroppedInTheTransaction() {
        server.execute("CREATE TABLE " + schema + ".days (id bigint) PARTITION BY RANGE (id)");
        server.execute("CREATE TABLE " + schema + ".day PARTITION OF " + schema + ".days DEFAULT");
        server.execute("CREATE INDEX \"Days\" ON ONLY " + schema + ".days (id)");
        MemoryMigrations days = table.then("bbb2", """
                -- phase 1 [tx]: index
                CREATE INDEX "Days" ON ONLY days (id);
                CREATE INDEX day_idx ON day (id);
                ALTER INDEX "Days" ATTACH PARTITION day_idx;
                """);
        assertThat(kedge(days).upgrade().ran()).hasSize(1);
        assertThat(server.catalog(schema)).noneMatch(line -> line.startsWith("index false"));
    }

    /** A valid index of the name is never dropped. */
    @Test
    void aValidIndexOfTheNameStops() {
        server.execute("CREATE INDEX prices_key ON " + schema + ".prices (id)");
        MemoryMigrations again = table.then("bbb2", """
                -- phase 1 [tx]: index
                CREATE INDEX prices_key ON prices (id);
                """);
        Expect.failure(DatabaseCode.STATEMENT_FAILED, kedge(again)::upgrade);
        assertThat(server.catalog(schema)).anyMatch(line -> line.startsWith("index true"));
    }

    @Test
    void aBuildThatIsKilledHalfWayIsClearedAndDoneAgain() throws SQLException {
        try (Connection writer = openWriter()) {
            CompletableFuture<Report> doomed = Application.start(kedge(plain)::upgrade);
            Expect.eventually("the build waits", () -> !waitingBuilds().isEmpty());
            server.execute("SELECT pg_terminate_backend(" + waitingBuilds() + ", 10000)");
            assertThat(doomed.handle((result, failure) -> failure).join()).hasMessageContaining("KDG506");
            assertThat(server.catalog(schema)).anyMatch(line -> line.startsWith("index false"));
            writer.rollback();
        }
        assertThat(kedge(plain).upgrade().ran()).hasSize(1);
        assertThat(server.catalog(schema)).anyMatch(line -> line.startsWith("index true"));
        assertThat(kedge(plain).history())
                .extracting(row -> row.state().label() + " " + row.error().orElse(""))
                .containsExactly("done ", "failed interrupted", "done ");
    }

    @Test
    void whoHoldsABuildUpIsNamedAtTheLimit() throws SQLException {
        try (Connection writer = openWriter();
                Statement prepare = writer.createStatement()) {
            Kedge impatient = kedge(plain).waitForOthers(Duration.ofMillis(500));
            assertThat(Expect.failure(DatabaseCode.WAITED_FOR_OTHERS, impatient::upgrade))
                    .hasMessageContaining("idle in transaction after INSERT, transaction open for ");
            prepare.execute("PREPARE TRANSACTION '" + schema + "'");
            assertThat(Expect.failure(DatabaseCode.WAITED_FOR_OTHERS, impatient::upgrade))
                    .hasMessageContaining("ROLLBACK PREPARED '" + schema + "';");
        } finally {
            server.execute("ROLLBACK PREPARED '" + schema + "'");
        }
        assertThat(kedge(plain).upgrade().ran()).hasSize(1);
    }

    @Test
    void aSecondUpgraderWaitsWithoutHinderingTheBuild() throws SQLException {
        CountDownLatch secondWaits = new CountDownLatch(3);
        KedgeListener listener = new KedgeListener() {
            @Override
            public void waitingForOther(String database, Duration waited, Optional<LockHolder> holder) {
                secondWaits.countDown();
            }
        };
        CompletableFuture<Report> first;
        CompletableFuture<Report> second;
        try (Connection writer = openWriter()) {
            first = Application.start(kedge(plain)::upgrade);
            Expect.eventually("the build waits", () -> !waitingBuilds().isEmpty());
            second = Application.start(() -> kedge(plain).listener(listener).upgrade());
            Expect.eventually("the second waits", () -> secondWaits.getCount() == 0);
            writer.rollback();
        }
        assertThat(first.join().ran()).hasSize(1);
        assertThat(second.join().ran()).isEmpty();
    }

    @Test
    void whatIsThereAlreadyIsRecordedAsDone() {
        server.execute("CREATE INDEX prices_key ON " + schema + ".prices (id)");
        assertThat(kedge(plain).upgrade().ran()).hasSize(1);
        assertThat(kedge(plain).upgrade().isNoop()).isTrue();
    }

    @Test
    @Tag("way-out:KDG580")
    void anotherIndexOfTheNameIsNotTakenForIt() {
        server.execute("CREATE INDEX prices_key ON " + schema + ".prices (id DESC)");
        String rename = "ALTER INDEX " + schema + ".prices_key RENAME TO prices_key_other;";
        for (int tries = 0; tries < 2; tries++) {
            assertThat(Expect.failure(DatabaseCode.INDEX_OTHER_THAN_BUILT, kedge(plain)::upgrade))
                    .hasMessageContaining("00001_bbb2/up.sql:4")
                    .hasMessageContaining("(id DESC)")
                    .hasMessageContaining(rename);
        }
        server.execute(rename);
        assertThat(kedge(plain).upgrade().ran()).hasSize(1);
        assertThat(server.query("SELECT indexdef FROM pg_indexes WHERE schemaname = '" + schema
                        + "' AND tablename = 'prices' ORDER BY indexname"))
                .satisfiesExactly(
                        index -> assertThat(index).endsWith("prices USING btree (id)"),
                        index -> assertThat(index).contains("prices_key_other"));
    }

    @Test
    void anIndexBuiltAheadIsKnownWhateverTheServerMakesOfItsWords() {
        String build = INDEX.formatted("").replace("(id);", "(id, abs(id)) WHERE id IN (1, 2);");
        MemoryMigrations partial = table.then("bbb2", build);
        String ahead = "CREATE INDEX prices_key ON " + schema + ".prices (id, abs(id)) WHERE id IN (1, %s)";
        server.execute(ahead.formatted("3"));
        Expect.failure(DatabaseCode.INDEX_OTHER_THAN_BUILT, kedge(partial)::upgrade);
        server.execute("DROP INDEX " + schema + ".prices_key");
        server.execute(ahead.formatted("2"));
        assertThat(kedge(partial).upgrade().ran()).hasSize(1);
        assertThat(kedge(partial).upgrade().isNoop()).isTrue();
    }

    @Test
    void whatIsNotUniqueIsNotTakenForWhatIs() {
        server.execute("CREATE INDEX prices_key ON " + schema + ".prices (id)");
        Expect.failure(DatabaseCode.INDEX_OTHER_THAN_BUILT, kedge(unique)::upgrade);
    }

    /** A transaction that has written the table, so that a build has to wait for it. */
    private Connection openWriter() throws SQLException {
        Connection writer = server.connect();
        writer.setAutoCommit(false);
        try (Statement statement = writer.createStatement()) {
            statement.execute("INSERT INTO " + schema + ".prices VALUES (3)");
        }
        return writer;
    }

    /** The process that builds an index and waits for others; empty for none. */
    private String waitingBuilds() {
        return String.join(
                "",
                server.query("SELECT pid FROM pg_stat_activity WHERE application_name = 'kedge test " + schema
                        + "' AND query LIKE 'CREATE%CONCURRENTLY%' AND wait_event_type = 'Lock'"));
    }
}
