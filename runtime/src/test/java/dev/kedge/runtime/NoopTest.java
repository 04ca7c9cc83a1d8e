package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.postgres.OnServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/** What an upgrade with nothing to do sends, counted in the server's log. */
@ParameterizedClass
@OnServers
class NoopTest {
    @Parameter
    Server server;

    private final String schema = Server.freshSchema();
    private final MemoryMigrations older =
            MemoryMigrations.in(schema).then("aaa1", "-- phase 1 [tx]: create\nCREATE TABLE prices (id bigint);\n");
    private final MemoryMigrations compatible =
            older.then("bbb2", "-- phase 1 [tx]: add\nALTER TABLE prices ADD close numeric;\n");
    private final MemoryMigrations breaking = older.revision(
            "bbb2", List.of("aaa1"), false, "-- phase 1 [tx]: rename\nALTER TABLE prices RENAME id TO key;\n", "");

    @Test
    void oneQueryWhenTheDigestsAreEqual() throws SQLException {
        Kedge.on(server.source()).with(compatible).upgrade();
        assertThat(sent(compatible)).hasSize(1).allMatch(line -> line.contains("kedge_state"));
    }

    @Test
    void oneQueryWhenANewerBuildLeftTheDatabaseUsable() throws SQLException {
        Kedge.on(server.source()).with(compatible).upgrade();
        assertThat(sent(older)).hasSize(1);
        Status status = Kedge.on(server.source()).with(older).status();
        assertThat(status.isUpToDate()).isTrue();
        assertThat(status.unknown())
                .containsExactly(
                        new Status.Unknown("bbb2", true, Optional.of("1.0.1"), Optional.of("message of bbb2")));
    }

    @Test
    void aNewerBuildThatBreaksThisOneIsRefused() {
        Kedge.on(server.source()).with(breaking).upgrade();
        Kedge old = Kedge.on(server.source()).with(older);
        assertThat(Expect.failure(Code.UNKNOWN_REVISION_APPLIED, old::upgrade)).hasMessageContaining("bbb2");
        assertThat(old.status().isCompatible()).isFalse();
        assertThat(old.status().isUpToDate()).isFalse();
        Expect.failure(Code.UNKNOWN_REVISION_ABOVE, () -> old.downgradeTo("base"));
    }

    @Test
    void aNewerBuildThatStoppedHalfWayAndBreaksThisOneIsRefused() {
        MemoryMigrations stopped = older.revision("bbb2", List.of("aaa1"), false, """
                -- phase 1 [tx]: rename
                ALTER TABLE prices RENAME id TO key;

                -- phase 2 [tx]: fail
                SELECT 1 / 0;
                """, "");
        Expect.failure(Code.STATEMENT_FAILED, Kedge.on(server.source()).with(stopped)::upgrade);
        Kedge old = Kedge.on(server.source()).with(older);
        assertThat(Expect.failure(Code.UNKNOWN_REVISION_APPLIED, old::upgrade)).hasMessageContaining("bbb2 half done");
        Status status = old.status();
        assertThat(status.unknown())
                .containsExactly(
                        new Status.Unknown("bbb2", false, Optional.of("2.0.0"), Optional.of("message of bbb2")));
        assertThat(status.halfDone("bbb2")).contains(new Status.HalfDone("bbb2", RowDirection.UP, 2, 2));
        assertThat(status.isUpToDate()).isFalse();
    }

    @Test
    void aNewerBuildThatStoppedHalfWayAndLeftTheDatabaseUsableIsNoObstacle() throws SQLException {
        MemoryMigrations stopped = older.then("bbb2", """
                -- phase 1 [tx]: add
                ALTER TABLE prices ADD close numeric;

                -- phase 2 [tx]: fail
                SELECT 1 / 0;
                """);
        Expect.failure(Code.STATEMENT_FAILED, Kedge.on(server.source()).with(stopped)::upgrade);
        assertThat(sent(older)).hasSize(1);
        assertThat(Kedge.on(server.source()).with(older).status().isUpToDate()).isFalse();
    }

    @Test
    void aRunThatDiedBeforeItWroteTheDigestCostsNoMoreQueries() throws SQLException {
        Kedge.on(server.source()).with(compatible).upgrade();
        server.execute("UPDATE " + schema + ".kedge_state SET digest = ''");
        assertThat(sent(compatible)).hasSize(1);
    }

    /** What the server received from one upgrade, on a connection that was open before. */
    private List<String> sent(MemoryMigrations migrations) throws SQLException {
        String name = "noop_" + schema;
        try (Connection connection = DriverManager.getConnection(server.url() + "&ApplicationName=" + name);
                Statement statement = connection.createStatement()) {
            statement.execute("SET log_statement = 'all'");
            connection.setAutoCommit(false);
            assertThat(Kedge.on(Sources.pool(connection))
                            .with(migrations)
                            .upgrade()
                            .isNoop())
                    .isTrue();
            connection.setAutoCommit(true);
            statement.execute("SELECT 'end of the run'");
        }
        Expect.eventually("the log", () -> lines(name).stream().anyMatch(line -> line.contains("end of the run")));
        List<String> all = lines(name);
        int end = 0;
        while (!all.get(end).contains("end of the run")) {
            end++;
        }
        return all.subList(0, end);
    }

    private List<String> lines(String name) {
        return server.log().lines().filter(line -> line.startsWith(name + ":")).toList();
    }
}
