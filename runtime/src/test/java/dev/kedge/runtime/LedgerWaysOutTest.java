package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.runtime.connection.DatabaseUrl;
import dev.kedge.runtime.ledger.AdvisoryLock;
import dev.kedge.runtime.ledger.LedgerTables;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows the ways out where the ledger cannot be read or written, each for its own reason. */
@Tag("way-out:KDG521")
class LedgerWaysOutTest {
    private static final String CREATE = "-- phase 1 [tx]: create\nCREATE TABLE prices (id int);\n";

    @TempDir
    private Path work;

    private final Server server = Server.newest();
    private final String schema = Server.freshSchema();
    private final MemoryMigrations one = MemoryMigrations.in(schema).then("aaa1", CREATE);
    private final MemoryMigrations two = one.then("bbb2", "-- phase 1 [tx]: b\nALTER TABLE prices ADD a int;\n");

    private Kedge kedge(MemoryMigrations migrations) {
        return Kedge.on(server.source()).with(migrations);
    }

    private static String wayOut(KedgeException failure) {
        return failure.diagnostics().get(0).remedy().toString();
    }

    /** The SQL of a way out, without the sentences around it. */
    private static String sql(String wayOut) {
        return wayOut.lines().filter(line -> line.endsWith(";")).reduce("", (all, line) -> all + line + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CREATE SCHEMA %1$s", "CREATE SCHEMA %1$s; GRANT USAGE ON SCHEMA %1$s TO %2$s"})
    void theRightsAreGrantedThatAreMissing(String before) {
        String role = "maker_" + schema;
        server.execute("CREATE ROLE " + role + " LOGIN");
        if (!before.isEmpty()) {
            server.execute(before.formatted(schema, role));
        }
        Kedge maker = Kedge.on(DatabaseUrl.parse(server.url().replace("user=postgres", "user=" + role))
                        .get()
                        .dataSource())
                .with(one);
        server.execute(sql(wayOut(Expect.failure(DatabaseCode.LEDGER_FAILED, maker::upgrade))));
        assertThat(maker.upgrade().ran()).hasSize(1);
    }

    @Test
    void theRightsAreThoseOfTheRoleThatIsActedAs() {
        String role = "actor_" + schema;
        kedge(one).upgrade();
        server.execute("CREATE ROLE " + role);
        Kedge actor = kedge(one).role(role);
        String wayOut = wayOut(Expect.failure(DatabaseCode.LEDGER_FAILED, actor::history));
        assertThat(wayOut).contains("TO " + role + ";");
        server.execute(sql(wayOut));
        assertThat(actor.history()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE %s.kedge_history RENAME checksum TO sum",
                "ALTER TABLE %s.kedge_history DROP compatible",
                "DROP TABLE %s.kedge_history",
                "DROP TABLE %s.kedge_state",
                "ALTER TABLE %s.kedge_state ALTER digest TYPE int USING 1"
            })
    void aDamagedLedgerIsMovedAwayAndTheDatabaseStamped(String damage) {
        kedge(one).upgrade();
        server.execute(damage.formatted(schema));
        String wayOut = wayOut(Expect.failure(DatabaseCode.LEDGER_FAILED, kedge(two)::upgrade));
        assertThat(wayOut).doesNotContain("GRANT");
        server.execute(sql(wayOut));
        String target = wayOut.substring(wayOut.indexOf("kedge stamp ") + 12);
        assertThat(target)
                .isEqualTo(damage.contains("TABLE %s.kedge_state") && damage.startsWith("DROP") ? "REVISION" : "aaa1");
        kedge(two).stamp("aaa1");
        assertThat(kedge(two).upgrade().ran()).hasSize(1);
        assertThat(kedge(two).upgrade().isNoop()).isTrue();
        server.execute("DROP SCHEMA " + schema + "_damaged CASCADE");
    }

    @Test
    void onAStandbyThePrimaryIsNamed() throws IOException, SQLException {
        Path data = work.resolve("data");
        try (EmbeddedPostgres before = Server.started(data)) {
            Kedge.on(before.getPostgresDatabase()).with(one).upgrade();
        }
        Files.createFile(data.resolve("standby.signal"));
        try (EmbeddedPostgres standby = Server.started(data)) {
            Kedge there = Kedge.on(standby.getPostgresDatabase()).with(two);
            assertThat(there.status().pending()).hasSize(1);
            String wayOut = wayOut(Expect.failure(DatabaseCode.LEDGER_FAILED, there::upgrade));
            assertThat(wayOut).contains("standby", "?targetServerType=primary").doesNotContain("GRANT");
            int primary = Integer.parseInt(server.url().replaceAll(".*:(\\d+)/.*", "$1"));
            String both = "postgresql://postgres@localhost:" + standby.getPort() + ",localhost:" + primary
                    + "/postgres?targetServerType=primary";
            assertThat(Kedge.on(DatabaseUrl.parse(both).get().dataSource())
                            .with(two)
                            .upgrade()
                            .ran())
                    .hasSize(2);
        }
    }

    @Test
    void whoLocksTheLedgerIsFound() throws SQLException {
        kedge(one).upgrade();
        try (Connection other = server.connect();
                Statement statement = other.createStatement()) {
            Kedge impatient = kedge(two)
                    .tableLockTimeout(Duration.ofMillis(10))
                    .tableLockPatience(Duration.ofMillis(30))
                    .listener(new KedgeListener() {
                        @Override
                        public void revisionStarted(RevisionHeader revision, Direction direction) {
                            try {
                                other.setAutoCommit(false);
                                statement.execute("LOCK TABLE " + schema + ".kedge_history IN SHARE MODE");
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        }
                    });
            String wayOut = wayOut(Expect.failure(DatabaseCode.LEDGER_FAILED, impatient::upgrade));
            assertThat(server.query(wayOut.substring(wayOut.indexOf("SELECT pid"))))
                    .singleElement()
                    .asString()
                    .contains("LOCK TABLE");
            other.rollback();
        }
        assertThat(kedge(two).upgrade().ran()).hasSize(1);
    }

    @Test
    @Tag("way-out:KDG551")
    void aLostConnectionIsNoFailureToConnect() throws SQLException {
        kedge(one).upgrade();
        KedgeListener killer = new KedgeListener() {
            @Override
            public void waitingForOther(String database, Duration waited, Optional<LockHolder> holder) {
                server.execute(
                        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'kedge "
                                + schema + "'");
            }
        };
        Kedge run = kedge(two).application(schema).listener(killer);
        try (Connection holder = server.connect();
                Statement statement = holder.createStatement()) {
            statement.execute(
                    "SELECT pg_advisory_lock(" + AdvisoryLock.key(new LedgerTables(schema), two.database()) + ")");
            assertThat(wayOut(Expect.failure(DatabaseCode.CONNECTION_LOST, run::upgrade)))
                    .contains("Run it again");
        }
        assertThat(run.upgrade().ran()).hasSize(1);
    }
}
