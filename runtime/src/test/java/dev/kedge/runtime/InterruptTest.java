package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.postgres.OnServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/** An application that shuts down interrupts the thread that migrates: what it has sent ends on the server as well. */
@ParameterizedClass
@OnServers
class InterruptTest {
    @Parameter
    Server server;

    private final String schema = Server.freshSchema();
    private final MemoryMigrations table = MemoryMigrations.in(schema).then("aaa1", """
            -- phase 1 [tx]: create
            CREATE TABLE prices (id bigint, close numeric, pad char(1800) DEFAULT '');
            INSERT INTO prices SELECT g, NULL FROM generate_series(1, 400) g;
            CREATE TABLE speed (pause float);
            INSERT INTO speed VALUES (600);
            CREATE FUNCTION slow(n bigint) RETURNS numeric LANGUAGE plpgsql AS
              'BEGIN PERFORM pg_sleep(pause) FROM speed; RETURN n; END';
            """);

    private Kedge kedge(MemoryMigrations migrations) {
        return Kedge.on(server.source())
                .with(migrations)
                .application("test " + schema)
                .dataStep("refill", connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("UPDATE prices SET close = slow(id) WHERE id = 1");
                    }
                })
                .dataStep("wrapping", connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("UPDATE prices SET close = slow(id) WHERE id = 1");
                    } catch (SQLException e) {
                        throw new IllegalStateException("the step failed", e);
                    }
                });
    }

    /** Starts the run, interrupts it when its statement waits for something, and returns how it ended. */
    private KedgeException interrupted(MemoryMigrations migrations, String waitsFor) throws InterruptedException {
        kedge(table).upgrade();
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread runner = new Thread(() -> {
            try {
                kedge(migrations).upgrade();
            } catch (KedgeException e) {
                end.set(Thread.currentThread().isInterrupted() ? e : new AssertionError("lost the interrupt", e));
            }
        });
        runner.start();
        Expect.eventually("it runs", () -> !statements(waitsFor).isEmpty());
        runner.interrupt();
        runner.join(Duration.ofSeconds(15).toMillis());
        assertThat(runner.isAlive()).isFalse();
        assertThat(statements("")).isEmpty();
        assertThat(end.get()).isInstanceOf(KedgeException.class);
        return (KedgeException) end.get();
    }

    /** What our sessions have under way and waits for an event of this name; empty for any. */
    private String statements(String waitsFor) {
        return String.join(
                "\n",
                server.query("SELECT query FROM pg_stat_activity WHERE application_name = 'kedge test " + schema
                        + "' AND state = 'active' AND concat(wait_event_type, wait_event) LIKE '%" + waitsFor + "%'"));
    }

    private void isFinishedByTheNextRun(MemoryMigrations migrations) {
        server.execute("UPDATE " + schema + ".speed SET pause = 0");
        assertThat(kedge(migrations).upgrade().ran()).hasSize(1);
        assertThat(server.query("SELECT * FROM " + schema + ".kedge_history WHERE state = 'running'"))
                .isEmpty();
        assertThat(kedge(migrations).upgrade().isNoop()).isTrue();
    }

    private void isStopped(String phase) throws InterruptedException {
        MemoryMigrations migrations = table.then("bbb2", phase);
        KedgeException failure = interrupted(migrations, "PgSleep");
        assertThat(failure.code()).as(failure.getMessage()).isEqualTo(DatabaseCode.RUN_STOPPED);
        assertThat(failure)
                .hasMessageContaining("Revision bbb2, phase 1 was stopped: its thread was interrupted.")
                .hasMessageContaining("00001_bbb2/up.sql:");
        assertThat(kedge(migrations).history()).last().satisfies(row -> {
            assertThat(row.state()).isEqualTo("failed");
            assertThat(row.error()).hasValue("stopped: its thread was interrupted");
        });
        isFinishedByTheNextRun(migrations);
    }

    @Test
    @Tag("way-out:KDG540")
    void aTransactionIsCancelled() throws InterruptedException {
        isStopped("-- phase 1 [tx]: rewrite\nALTER TABLE prices ALTER close TYPE numeric USING slow(id);\n");
    }

    @Test
    void aStatementThatRunsAloneIsCancelledEvenIfNothingTellsWhetherItIsDone() throws InterruptedException {
        isStopped("-- phase 1 [alone]: count\nSELECT slow(1);\n");
    }

    @Test
    @Tag("way-out:KDG540")
    void aLongBatchIsCancelled() throws InterruptedException {
        isStopped("""
                -- phase 1 [batch]: fill
                -- rows of: prices
                UPDATE prices SET close = slow(id) WHERE close IS NULL AND :rows;
                """);
    }

    @Test
    @Tag("way-out:KDG540")
    void aJavaStepIsCancelled() throws InterruptedException {
        isStopped("-- phase 1 [java]: refill\nrefill\n");
    }

    @Test
    void aJavaStepIsCancelledWhateverItMakesOfIt() throws InterruptedException {
        isStopped("-- phase 1 [java]: refill\nwrapping\n");
    }

    @Test
    void aPauseBetweenTriesEnds() throws SQLException, InterruptedException {
        MemoryMigrations migrations = table.then("bbb2", "-- phase 1 [tx]: add\nALTER TABLE prices ADD x int;\n");
        kedge(table).upgrade();
        try (Connection reader = server.connect()) {
            reader.setAutoCommit(false);
            try (Statement statement = reader.createStatement()) {
                statement.execute("SELECT * FROM " + schema + ".prices");
            }
            KedgeException failure = interrupted(migrations, "Lock");
            assertThat(failure.code()).as(failure.getMessage()).isEqualTo(DatabaseCode.RUN_STOPPED);
            reader.rollback();
        }
        isFinishedByTheNextRun(migrations);
    }

    @Test
    void aShortBatchEndsAndNoFurtherOneBegins() throws InterruptedException {
        MemoryMigrations migrations = table.then("bbb2", """
                -- phase 1 [batch]: fill
                -- rows of: prices
                UPDATE prices SET close = slow(id) WHERE close IS NULL AND :rows;
                """);
        kedge(table).upgrade();
        server.execute("UPDATE " + schema + ".speed SET pause = 0.004");
        KedgeException failure = interrupted(migrations, "PgSleep");
        assertThat(failure.code()).as(failure.getMessage()).isEqualTo(DatabaseCode.RUN_STOPPED);
        String filled = server.value("SELECT count(*) FROM " + schema + ".prices WHERE close IS NOT NULL");
        assertThat(Integer.parseInt(filled)).isBetween(1, 399);
        assertThat(server.value(
                        "SELECT count(*) FROM " + schema + ".kedge_history WHERE cursor LIKE '%rows=" + filled + "'"))
                .isEqualTo("1");
        isFinishedByTheNextRun(migrations);
    }

    @Test
    void whatWasSetOnABorrowedConnectionIsPutBack() throws SQLException, InterruptedException {
        try (Connection mine = server.connect();
                Statement statement = mine.createStatement()) {
            statement.execute("SET client_connection_check_interval = '7s'");
            Kedge.on(Sources.pool(mine)).with(table).upgrade();
            try (var row = statement.executeQuery("SHOW client_connection_check_interval")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("7s");
            }
        }
    }
}
