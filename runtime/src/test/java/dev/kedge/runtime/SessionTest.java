package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.postgres.OnServers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pooled connection is given back as it was lent. */
@ParameterizedClass
@OnServers
class SessionTest {
    @Parameter
    Server server;

    private final String schema = Server.freshSchema();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- phase 1 [tx]: settings\nSELECT 1;\n",
                "-- phase 1 [tx]: settings\nSET search_path = pg_catalog;\nSET lock_timeout = 7;\n",
                "-- phase 1 [tx]: fails\nSET statement_timeout = 9;\nSELECT 1 / 0;\n",
                "-- phase 1 [alone]: fails\nCREATE INDEX CONCURRENTLY i ON nowhere (a);\n",
                "-- phase 1 [batch]: fails\n-- rows of: nowhere\nUPDATE nowhere SET a = 1 WHERE :rows;\n"
            })
    void settingsAreRestored(String up) throws SQLException {
        MemoryMigrations one = MemoryMigrations.in(schema).then("aaa1", up);
        try (Connection connection = server.connect()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET search_path = \"$user\", public, pg_catalog; SET TimeZone = 'Asia/Tokyo';"
                        + " SET lock_timeout = '3s'; SET statement_timeout = '4min'; SET application_name = 'shop''s'");
            }
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            List<String> before = settings(connection);
            connection.rollback();
            Throwable failure = catchThrowable(() -> Kedge.on(Sources.pool(connection))
                    .with(one)
                    .application("x")
                    .upgrade());
            assertThat(failure == null).isEqualTo(!up.contains("fails"));
            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(connection.isReadOnly()).isTrue();
            assertThat(settings(connection)).isEqualTo(before);
        }
    }

    /** All settings, and what the session holds. */
    private static List<String> settings(Connection connection) throws SQLException {
        List<String> settings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name || '=' || setting FROM pg_settings UNION ALL"
                        + " SELECT 'advisory lock' FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()"
                        + " ORDER BY 1")) {
            while (row.next()) {
                settings.add(row.getString(1));
            }
        }
        return settings;
    }

    @Test
    void statementsSeeTheTargetSchemaAndUtc() {
        MemoryMigrations one = MemoryMigrations.in("Tenant " + schema).then("aaa1", """
                        -- phase 1 [tx]: look
                        CREATE TABLE seen AS SELECT current_schema() AS s, current_setting('TimeZone') AS z,
                            current_setting('application_name') AS a, current_setting('lock_timeout') AS l;
                        """);
        Kedge.on(server.source()).with(one).application("market 1.4").upgrade();
        assertThat(server.query("SELECT s, z, a, l FROM \"Tenant " + schema + "\".seen"))
                .containsExactly("Tenant " + schema + " UTC kedge market 1.4 200ms");
        assertThat(Kedge.on(server.source()).with(one).history())
                .extracting(HistoryRow::application)
                .containsExactly("market 1.4");
    }

    @Test
    void aRepairLooksAndChangesOnOneConnection() {
        MemoryMigrations one = MemoryMigrations.in(schema).then("aaa1", "-- phase 1 [tx]: nothing\nSELECT 1;\n");
        Kedge.on(server.source()).with(one).upgrade();
        AtomicInteger borrowed = new AtomicInteger();
        Kedge.on(Sources.of(() -> {
                    borrowed.incrementAndGet();
                    return server.connect();
                }))
                .with(one)
                .repair("aaa1");
        assertThat(borrowed).hasValue(1);
    }

    @Test
    void eachTenantHasItsSchemaAndLedger() {
        String other = Server.freshSchema();
        MemoryMigrations one =
                MemoryMigrations.in(schema).then("aaa1", "-- phase 1 [tx]: create\nCREATE TABLE prices (id bigint);\n");
        Kedge.on(server.source()).with(one).upgrade();
        Kedge tenant = Kedge.on(server.source()).with(one).schema(other);
        for (Runnable use : List.<Runnable>of(
                tenant::upgrade,
                tenant::status,
                tenant::current,
                () -> tenant.stamp("head"),
                () -> tenant.previewUpgrade("head"))) {
            assertThat(Expect.failure(DatabaseCode.SCHEMA_MISSING, use))
                    .hasMessageContaining("no schema " + other)
                    .hasMessageContaining("kedge.schema(\"" + other + "\").createSchema().upgrade()");
        }
        assertThat(tenant.createSchema().status().pending()).hasSize(1);
        assertThat(tenant.createSchema().upgrade().ran()).hasSize(1);
        assertThat(tenant.upgrade().isNoop()).isTrue();
        assertThat(server.catalog(other)).isEqualTo(server.catalog(schema));
    }

    @Test
    void severalDatabasesShareASchema() {
        MemoryMigrations market =
                MemoryMigrations.in(schema).then("aaa1", "-- phase 1 [tx]: create\nCREATE TABLE prices (id bigint);\n");
        MemoryMigrations users = MemoryMigrations.in(schema)
                .database("users")
                .then("aaa1", "-- phase 1 [tx]: create\nCREATE TABLE users (id bigint);\n");
        Kedge.on(server.source()).with(market).upgrade();
        assertThat(Kedge.on(server.source()).with(users).status().pending()).hasSize(1);
        assertThat(Kedge.on(server.source()).with(users).upgrade().ran()).hasSize(1);
        assertThat(Kedge.on(server.source()).with(market).upgrade().isNoop()).isTrue();
        assertThat(Kedge.on(server.source()).with(users).history()).hasSize(1);
        assertThat(server.query("SELECT database FROM " + schema + ".kedge_state ORDER BY 1"))
                .containsExactly("market", "users");
    }
}
