package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.runtime.connection.DriverProcess;
import dev.kedge.runtime.connection.SecondConnection;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs through a real PgBouncer, and what they leave on the connections of others. */
class PoolerTest {
    private static final Server SERVER = Server.newest();

    private static Bouncer bouncer;

    private final String schema = Server.freshSchema();
    private final MemoryMigrations two = MemoryMigrations.in(schema)
            .then("aaa1", "-- phase 1 [tx]: create\nCREATE TABLE prices (id bigint);\n")
            .then("bbb2", """
                    -- phase 1 [alone]: index
                    CREATE INDEX CONCURRENTLY prices_id ON prices (id);

                    -- phase 2 [batch]: fill
                    -- rows of: prices
                    UPDATE prices SET id = 1 WHERE id IS NULL AND :rows;
                    """);

    @BeforeAll
    static void start() {
        bouncer = Bouncer.before(
                SERVER,
                Map.of(
                        "transaction_1", "pool_mode=transaction pool_size=1",
                        "transaction_2", "pool_mode=transaction pool_size=2",
                        "transaction_5", "pool_mode=transaction pool_size=5",
                        "statement_2", "pool_mode=statement pool_size=2",
                        "session_1", "pool_mode=session pool_size=1",
                        "session_2", "pool_mode=session pool_size=2",
                        "session_5", "pool_mode=session pool_size=5"));
    }

    @AfterAll
    static void stop() {
        if (bouncer != null) {
            bouncer.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"transaction_1", "transaction_2", "transaction_5", "statement_2"})
    @Tag("way-out:KDG530")
    void poolingOfTransactionsIsRefusedBeforeAnythingIsDone(String database) throws SQLException {
        Kedge kedge = Kedge.on(bouncer.source(database)).with(two);
        assertThat(Expect.failure(DatabaseCode.TRANSACTION_POOLING, kedge::upgrade))
                .hasMessageContaining("without the pooler");
        Expect.failure(DatabaseCode.TRANSACTION_POOLING, () -> kedge.stamp("bbb2"));
        assertThat(kedge.status().pending()).hasSize(2);
        assertThat(SERVER.query("SELECT 1 FROM pg_namespace WHERE nspname = '" + schema + "'"))
                .isEmpty();
        assertNothingIsLeft(database);
        // the way out
        assertThat(Kedge.on(SERVER.source()).with(two).upgrade().ran()).hasSize(2);
        Expect.failure(DatabaseCode.TRANSACTION_POOLING, () -> kedge.repair("aaa1"));
        Expect.failure(DatabaseCode.TRANSACTION_POOLING, () -> kedge.clean("postgres"));
        assertNothingIsLeft(database);
    }

    @Test
    void aBusyPoolOfTransactionsIsRefusedToo() throws SQLException {
        try (Connection busy = bouncer.connect("transaction_5");
                Connection busier = bouncer.connect("transaction_5")) {
            busy.setAutoCommit(false);
            process(busy);
            busier.setAutoCommit(false);
            process(busier);
            Expect.failure(
                    DatabaseCode.TRANSACTION_POOLING,
                    Kedge.on(bouncer.source("transaction_5")).with(two)::upgrade);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"session_1", "session_2", "session_5"})
    void poolingOfSessionsWorksAndNothingIsLeftToTheNextOne(String database) throws SQLException {
        List<Diagnostic> warnings = new ArrayList<>();
        Kedge kedge = Kedge.on(bouncer.source(database))
                .with(two)
                .application("market")
                .listener(new KedgeListener() {
                    @Override
                    public void warned(Diagnostic warning) {
                        warnings.add(warning);
                    }
                });
        assertThat(kedge.upgrade().ran()).hasSize(2);
        assertThat(kedge.status().isUpToDate()).isTrue();
        // a pool of one process has none for a second connection, so nobody can know
        assertThat(warnings)
                .extracting(Diagnostic::code)
                .isEqualTo(database.equals("session_1") ? List.of(DatabaseCode.POOLING_UNKNOWN) : List.of());
        assertThat(SERVER.query("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = '" + schema
                        + "'::regnamespace ORDER BY 1"))
                .containsExactly("kedge_history", "kedge_objects", "kedge_state", "prices");
        assertNothingIsLeft(database);
    }

    @Test
    void whatReadsWorksThroughAnyPoolAndLeavesNothing() throws SQLException {
        SERVER.execute("DO $$ BEGIN CREATE ROLE pooled_owner; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        SERVER.execute("CREATE SCHEMA " + schema + " AUTHORIZATION pooled_owner");
        Kedge.on(SERVER.source()).with(two).role("pooled_owner").upgradeTo("aaa1");
        Kedge pooled = Kedge.on(bouncer.source("transaction_2"))
                .with(two)
                .role("pooled_owner")
                .session("SET app.tenant = 'red'");
        assertThat(pooled.status().applied()).hasSize(1);
        assertThat(pooled.current().heads()).containsExactly("aaa1");
        assertThat(pooled.history()).hasSize(1);
        assertThat(pooled.previewUpgrade("heads").revisions()).hasSize(1);
        assertThat(pooled.previewStamp("bbb2").heads()).containsExactly("bbb2");
        assertNothingIsLeft("transaction_2");
    }

    @Test
    void aSourceWithoutASecondConnectionIsWarnedAndNotRefused() throws SQLException {
        List<String> warnings = new ArrayList<>();
        KedgeListener listener = new KedgeListener() {
            @Override
            public void warned(Diagnostic warning) {
                warnings.add(warning.toString());
            }
        };
        try (Connection only = bouncer.connect("session_2")) {
            Kedge.on(Sources.pool(only)).with(two).listener(listener).upgradeTo("aaa1");
            DataSource once = once(only);
            Kedge.on(once).with(two).listener(listener).upgrade();
        }
        assertThat(warnings).hasSize(2);
        assertThat(warnings.get(0)).contains("KDG531").contains("only one connection");
        assertThat(warnings.get(1)).contains("no second connection").contains("exhausted");
    }

    /** To look at locks over the connection that runs would end its transaction. */
    @Test
    void theOnlyConnectionIsNotUsedForASecondOne() throws SQLException {
        try (Connection only = bouncer.connect("session_2")) {
            only.setAutoCommit(false);
            SecondConnection second = new SecondConnection(Sources.pool(only), DriverProcess.of(only));
            assertThat(second.get()).isEmpty();
            assertThat(only.getAutoCommit()).isFalse();
        }
        try (Connection only = bouncer.connect("session_2")) {
            SecondConnection second = new SecondConnection(bouncer.source("session_2"), DriverProcess.of(only));
            assertThat(second.get()).isPresent();
            second.release();
        }
    }

    private static DataSource once(Connection connection) {
        AtomicInteger asked = new AtomicInteger();
        DataSource pool = Sources.pool(connection);
        return Sources.of(() -> {
            if (asked.getAndIncrement() > 0) {
                throw new SQLException("the pool is exhausted", "08001");
            }
            return pool.getConnection();
        });
    }

    /** Where the check cannot be made, the fence still holds: it knows the process that took the lock. */
    @Test
    @Tag("way-out:KDG531")
    void anotherProcessThanTheLocksCommitsNothing() throws SQLException {
        try (Connection only = bouncer.connect("transaction_5", "postgres&prepareThreshold=0");
                Connection other = bouncer.connect("transaction_5", "postgres&prepareThreshold=0")) {
            int process = process(only);
            KedgeListener intruder = new KedgeListener() {
                @Override
                public void phaseStarted(RevisionHeader revision, Phase phase) {
                    try {
                        other.setAutoCommit(false);
                        // takes the process that has the lock, which was used last
                        assertThat(process(other)).isEqualTo(process);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }

                @Override
                public void failed(RevisionHeader revision, Direction direction, KedgeException reason) {
                    try {
                        other.rollback();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            };
            Kedge kedge = Kedge.on(Sources.pool(only)).with(two).listener(intruder);
            Expect.failure(DatabaseCode.TRANSACTION_POOLING, kedge::upgrade);
        }
        assertThat(SERVER.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND classid = '" + schema
                        + ".kedge_state'::regclass"))
                .isEmpty();
        assertThat(SERVER.catalog(schema)).isEmpty();
        assertThat(SERVER.query("SELECT 1 FROM " + schema + ".kedge_history")).isEmpty();
    }

    @Test
    void nobodyBetweenNeedsNoSecondConnection() throws SQLException {
        try (Connection connection = SERVER.connect()) {
            assertThat(Kedge.on(once(connection)).with(two).upgrade().ran()).hasSize(2);
            assertThat(DriverProcess.of(connection)).hasValue(process(connection));
        }
    }

    private static int process(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Asks every process of a pool, each in a transaction that holds it meanwhile. */
    private static void assertNothingIsLeft(String database) throws SQLException {
        List<Connection> clients = new ArrayList<>();
        try {
            int size = Integer.parseInt(database.substring(database.length() - 1));
            boolean transactions = !database.startsWith("statement");
            for (int i = 0; i < (transactions ? size : 1); i++) {
                Connection client = bouncer.connect(database);
                clients.add(client);
                client.setAutoCommit(!transactions);
                try (Statement statement = client.createStatement();
                        ResultSet row = statement.executeQuery("SELECT current_setting('search_path'),"
                                + " current_setting('role'), current_setting('idle_session_timeout'),"
                                + " coalesce(current_setting('app.tenant', true), ''),"
                                + " (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()),"
                                + " current_setting('row_security'), current_setting('DateStyle')")) {
                    row.next();
                    assertThat(row.getString(1)).isEqualTo("\"$user\", public");
                    assertThat(row.getString(2)).isEqualTo("none");
                    assertThat(row.getString(3)).isEqualTo("0");
                    assertThat(row.getString(4)).isEmpty();
                    assertThat(row.getInt(5)).isZero();
                    assertThat(row.getString(6)).isEqualTo("on");
                    assertThat(row.getString(7)).isEqualTo("ISO, MDY");
                }
            }
        } finally {
            for (Connection client : clients) {
                client.close();
            }
        }
    }
}
