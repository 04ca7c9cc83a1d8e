package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.postgres.OnServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/** Whom a run waits for is told while it waits, and named when it gives up. {@link AloneTest} asks older servers as well. */
@ParameterizedClass
@OnServers
class BlockersTest {
    private static final String INDEX = """
            -- phase 1 [alone]: index
            -- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('prices_key')
            -- clean up: DROP INDEX CONCURRENTLY IF EXISTS prices_key
            CREATE UNIQUE INDEX CONCURRENTLY prices_key ON prices (id);
            """;
    private static final String WRITE = "INSERT INTO %s.prices VALUES (3)";

    @Parameter
    Server server;

    private final String schema = Server.freshSchema();
    private final BlockingQueue<Blocker> told = new LinkedBlockingQueue<>();
    private final MemoryMigrations table = MemoryMigrations.in(schema).then("aaa1", """
            -- phase 1 [tx]: create
            CREATE TABLE prices (id bigint PRIMARY KEY, close numeric);
            ALTER TABLE prices ADD CONSTRAINT cheap CHECK (id < 100) NOT VALID;
            INSERT INTO prices VALUES (1), (2);
            CREATE INDEX prices_old ON prices (close);
            """);

    /** Notes everybody who is told of. */
    private final KedgeListener listener = new KedgeListener() {
        @Override
        public void waitingForLocks(RevisionHeader revision, Phase phase, List<Blocker> blockers, Duration waited) {
            assertThat(revision.id()).isEqualTo("bbb2");
            assertThat(blockers).isNotEmpty();
            told.addAll(blockers);
        }
    };

    @BeforeEach
    void createTheTable() {
        kedge(table).upgrade();
    }

    private Kedge kedge(MemoryMigrations migrations) {
        return kedge(server.source(), migrations);
    }

    private Kedge kedge(DataSource source, MemoryMigrations migrations) {
        return Kedge.on(source)
                .with(migrations)
                .application("test " + schema)
                .listener(listener)
                .waitForOthers(Duration.ofMillis(1500))
                .tableLockPatience(Duration.ofSeconds(2))
                .dataStep("step", connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("UPDATE prices SET close = 1");
                    }
                });
    }

    /** A session that leaves its transaction open after a statement. */
    private Connection open(String sql) throws SQLException {
        Connection other = server.connect();
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            statement.execute("SET application_name = 'report of " + schema + "'");
            statement.execute(sql.formatted(schema));
        }
        return other;
    }

    private static int pid(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** The run of a phase behind a session's open transaction gives up and names it, and the next run ends well. */
    private KedgeException isNamed(Code code, String phase, String held) throws SQLException {
        MemoryMigrations migrations = table.then("bbb2", phase);
        KedgeException failure;
        try (Connection other = open(held)) {
            int pid = pid(other);
            failure = Expect.failure(code, kedge(migrations)::upgrade);
            assertThat(failure)
                    .hasMessageContaining("pid " + pid + " (report of " + schema + ", user postgres, 127.0.0.1)")
                    .hasMessageContaining(", idle in transaction after ")
                    .hasMessageContaining(", transaction open for ")
                    .hasMessageContaining("SELECT pg_terminate_backend(" + pid + ");");
            assertThat(told).isNotEmpty().allSatisfy(blocker -> {
                assertThat(blocker.pid()).isEqualTo(pid);
                assertThat(blocker.transactionAge()).isPresent();
            });
            server.execute("SELECT pg_terminate_backend(" + pid + ", 10000)");
        }
        isFinishedByTheNextRun(migrations);
        return failure;
    }

    private void isFinishedByTheNextRun(MemoryMigrations migrations) {
        assertThat(kedge(migrations).upgrade().ran()).hasSize(1);
        assertThat(server.catalog(schema)).noneMatch(line -> line.startsWith("index false"));
    }

    @Test
    @Tag("way-out:KDG541")
    void anIndexThatWaitsForAWriterOfItsTable() throws SQLException {
        assertThat(isNamed(DatabaseCode.WAITED_FOR_OTHERS, INDEX, WRITE))
                .hasMessageContaining("00001_bbb2/up.sql:4")
                .hasMessageContaining("The invalid index prices_key is left")
                .hasMessageContaining("The next run drops it.")
                .hasMessageContaining("kedge.waitForOthers(Duration.ofHours(1))");
        assertThat(kedge(table).history())
                .extracting(row -> row.state().label() + " " + row.error().orElse(""))
                .containsExactly("done ", "failed waited too long for others", "done ");
        HistoryRow failed = kedge(table).history().get(1);
        assertThat(failed.blockedBy().orElseThrow()).startsWith("pid ").contains("user postgres");
        assertThat(failed.statement().orElseThrow()).startsWith("CREATE UNIQUE INDEX CONCURRENTLY");
    }

    @Test
    void anIndexThatWaitsForAnOldSnapshotElsewhereIsDroppedAtOnce() throws SQLException {
        String snapshot = "BEGIN; SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SELECT 1";
        assertThat(isNamed(DatabaseCode.WAITED_FOR_OTHERS, INDEX, snapshot).getMessage())
                .doesNotContain("is left");
    }

    @Test
    void aUniqueIndexThatIsLeftAfterItsBuildStillRefusesRows() throws SQLException {
        // the first wait is for writers; a reader of the table holds up only the last wait, and the drop
        String snapshot = "BEGIN; SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; SELECT 1";
        MemoryMigrations migrations = table.then("bbb2", INDEX);
        try (Connection reader = open(snapshot)) {
            KedgeListener writer = new KedgeListener() {
                private boolean done;

                @Override
                public void waitingForLocks(
                        RevisionHeader revision, Phase phase, List<Blocker> blockers, Duration waited) {
                    if (!done) {
                        done = true;
                        // to lock the table now keeps the drop waiting
                        try (Statement statement = reader.createStatement()) {
                            statement.execute("LOCK TABLE " + schema + ".prices IN ROW EXCLUSIVE MODE");
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                }
            };
            KedgeException failure = Expect.failure(
                    DatabaseCode.WAITED_FOR_OTHERS, kedge(migrations).listener(writer)::upgrade);
            assertThat(failure).hasMessageContaining("it still refuses rows that repeat a key. The next run drops it.");
        }
        isFinishedByTheNextRun(migrations);
    }

    @Test
    void aValidation() throws SQLException {
        isNamed(DatabaseCode.WAITED_FOR_OTHERS, """
                -- phase 1 [alone]: validate
                -- done when: SELECT convalidated FROM pg_constraint WHERE conname = 'cheap' AND conrelid = to_regclass('prices')
                ALTER TABLE prices VALIDATE CONSTRAINT cheap;
                """, "LOCK TABLE %s.prices IN SHARE UPDATE EXCLUSIVE MODE");
    }

    @Test
    void anIndexThatIsDropped() throws SQLException {
        isNamed(DatabaseCode.WAITED_FOR_OTHERS, """
                -- phase 1 [alone]: drop
                -- done when: SELECT to_regclass('prices_old') IS NULL
                DROP INDEX CONCURRENTLY IF EXISTS prices_old;
                """, WRITE);
    }

    @Test
    void statementsThatPeopleWrite() throws SQLException {
        isNamed(
                DatabaseCode.WAITED_FOR_OTHERS,
                "-- phase 1 [alone]: statistics\nANALYZE prices;\n",
                "LOCK TABLE %s.prices IN SHARE UPDATE EXCLUSIVE MODE");
    }

    @Test
    void aReindexLeavesAnIndexThatItsAuthorHasToDrop() throws SQLException {
        MemoryMigrations migrations =
                table.then("bbb2", "-- phase 1 [alone]: again\nREINDEX INDEX CONCURRENTLY prices_old;\n");
        try (Connection other = open(WRITE)) {
            assertThat(Expect.failure(DatabaseCode.WAITED_FOR_OTHERS, kedge(migrations)::upgrade))
                    .hasMessageContaining("The invalid index prices_old_ccnew is left")
                    .hasMessageContaining("Drop it: DROP INDEX CONCURRENTLY prices_old_ccnew;");
            other.rollback();
        }
        server.execute("DROP INDEX CONCURRENTLY " + schema + ".prices_old_ccnew");
        isFinishedByTheNextRun(migrations);
    }

    @Test
    void aTransactionThatGetsNoLock() throws SQLException {
        isNamed(DatabaseCode.LOCK_NOT_GRANTED, "-- phase 1 [tx]: add\nALTER TABLE prices ADD x int;\n", WRITE);
    }

    @Test
    void aBatchBehindALockedRow() throws SQLException {
        isNamed(DatabaseCode.LOCK_NOT_GRANTED, """
                -- phase 1 [batch]: fill
                -- rows of: prices
                UPDATE prices SET close = 1 WHERE close IS NULL AND :rows;
                """, "UPDATE %s.prices SET close = 2");
    }

    @Test
    void aJavaStepBehindALockedRow() throws SQLException {
        isNamed(DatabaseCode.LOCK_NOT_GRANTED, "-- phase 1 [java]: step\nstep\n", "UPDATE %s.prices SET close = 2");
    }

    @Test
    void aPreparedTransaction() throws SQLException {
        MemoryMigrations migrations = table.then("bbb2", INDEX);
        try (Connection other = open(WRITE);
                Statement statement = other.createStatement()) {
            statement.execute("PREPARE TRANSACTION 'order of " + schema + "'");
        }
        String rollback = "ROLLBACK PREPARED 'order of " + schema + "'";
        try {
            assertThat(Expect.failure(DatabaseCode.WAITED_FOR_OTHERS, kedge(migrations)::upgrade))
                    .hasMessageContaining("prepared transaction 'order of " + schema + "' (user postgres), prepared ")
                    .hasMessageContaining(rollback + ";");
        } finally {
            server.execute(rollback);
        }
        isFinishedByTheNextRun(migrations);
    }

    @Test
    void whatTheOtherSaysIsNotTold() throws SQLException {
        KedgeException failure = isNamed(
                DatabaseCode.LOCK_NOT_GRANTED,
                "-- phase 1 [tx]: add\nALTER TABLE prices ADD x int;\n",
                "UPDATE %s.prices SET close = 271828");
        assertThat(failure.getMessage()).contains("idle in transaction after").doesNotContain("271828");
    }

    @Test
    void workIsNoWait() {
        MemoryMigrations slow = table.then("bbb2", "-- phase 1 [alone]: work\nSELECT pg_sleep(2.5);\n");
        assertThat(kedge(slow).upgrade().ran()).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void aSourceOfASingleConnectionNamesNobodyAndGivesUpAllTheSame() throws SQLException {
        MemoryMigrations migrations = table.then("bbb2", INDEX);
        try (Connection only = server.connect();
                Connection other = open(WRITE)) {
            assertThat(Expect.failure(DatabaseCode.WAITED_FOR_OTHERS, kedge(Sources.pool(only), migrations)::upgrade))
                    .hasMessageContaining("FROM pg_stat_activity WHERE xact_start < now()");
            assertThat(told).isEmpty();
            other.rollback();
            assertThat(only.isClosed()).isFalse();
            assertThat(kedge(Sources.pool(only), migrations).upgrade().ran()).hasSize(1);
        }
    }

    @Test
    void aPoolOfOneIsNotWaitedForAndGetsItsConnectionBack() throws SQLException {
        MemoryMigrations migrations = table.then("bbb2", INDEX);
        Semaphore free = new Semaphore(1);
        AtomicInteger lent = new AtomicInteger();
        DataSource pool = Sources.of(() -> {
            try {
                if (!free.tryAcquire(30, TimeUnit.SECONDS)) {
                    throw new SQLException("the pool is empty");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException("interrupted", e);
            }
            lent.incrementAndGet();
            return Sources.onClose(server.connect(), free::release);
        });
        try (Connection other = open(WRITE)) {
            long start = System.nanoTime();
            Expect.failure(DatabaseCode.WAITED_FOR_OTHERS, kedge(pool, migrations)::upgrade);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
            other.rollback();
        }
        assertThat(kedge(pool, migrations).upgrade().ran()).hasSize(1);
        Expect.eventually("all is given back", () -> free.availablePermits() == 1);
    }
}
