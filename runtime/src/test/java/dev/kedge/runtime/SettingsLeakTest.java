package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.postgres.OnServers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

/** What one phase sets is not there for the next one, nor for the rows of the ledger. */
@ParameterizedClass
@OnServers
class SettingsLeakTest {
    private static final String LOOK = """
            -- phase 1 [tx]: look
            CREATE TABLE wage (amount int);
            CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1';
            CREATE TABLE seen AS SELECT current_user::text || ' ' || session_user || ' ' || current_schema() || ' '
                || current_setting('search_path') || ' ' || current_setting('TimeZone') || ' ' || current_setting('DateStyle')
                || ' ' || current_setting('standard_conforming_strings') || ' ' || current_setting('row_security') || ' '
                || current_setting('check_function_bodies') || ' ' || current_setting('default_tablespace') || '.'
                || current_setting('xmloption') || ' ' || current_setting('session_replication_role') || ' '
                || current_setting('statement_timeout') || ' ' || current_setting('transaction_isolation') || ' '
                || current_setting('work_mem') || ' ' || coalesce(current_setting('app.tenant', true), '') AS how;

            -- phase 2 [alone]: index
            CREATE INDEX CONCURRENTLY wage_amount ON wage (amount);

            -- phase 3 [batch]: fill
            -- rows of: wage
            UPDATE wage SET amount = 1 WHERE amount IS NULL AND :rows;
            """;

    @Parameter
    Server server;

    private final String schema = Server.freshSchema();

    @BeforeEach
    void createOthers() {
        server.execute("CREATE SCHEMA IF NOT EXISTS side_room");
        server.execute("DO $$ BEGIN CREATE ROLE leak_clerk; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
    }

    /** What is seen with nothing set before. */
    private String usual() {
        MemoryMigrations plain = MemoryMigrations.in(schema + "_plain").then("aaa1", LOOK);
        Kedge.on(server.source()).with(plain).upgrade();
        return server.value("SELECT how FROM " + schema + "_plain.seen").replace(schema + "_plain", "SCHEMA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[tx] SET search_path = side_room, public",
                "[tx] SET SESSION search_path TO side_room",
                "[tx] SELECT pg_catalog.set_config('search_path', '', false)",
                "[tx] DO $$ BEGIN PERFORM set_config('search_path', 'side_room', false); END $$",
                "[tx] CREATE FUNCTION sly() RETURNS text LANGUAGE sql AS $$ SELECT set_config('search_path', 'side_room', false)"
                        + " $$; CREATE TABLE t AS SELECT sly()",
                "[tx] SET ROLE leak_clerk",
                "[tx] SET SESSION AUTHORIZATION leak_clerk",
                "[tx] SET SESSION AUTHORIZATION leak_clerk; SET search_path = pg_catalog; SET standard_conforming_strings = off",
                "[tx] SET LOCAL ROLE leak_clerk; SET LOCAL search_path = side_room",
                "[tx] SET TIME ZONE 'Asia/Tokyo'; SET DateStyle = 'ISO, DMY'",
                "[tx] SET check_function_bodies = off; SET row_security = off; SET xmloption = document;"
                        + " SET client_min_messages = warning; SET client_encoding = 'UTF8'; SET default_tablespace = '';"
                        + " SET default_table_access_method = heap; SET statement_timeout = 0; SET lock_timeout = 0;"
                        + " SET idle_in_transaction_session_timeout = 0; SELECT pg_catalog.set_config('search_path', '', false)",
                "[tx] SET standard_conforming_strings = off",
                "[tx] SET session_replication_role = replica",
                "[tx] SET statement_timeout = '1h'; SET work_mem = '77MB'; SET enable_seqscan = off",
                "[tx] SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE",
                "[tx] SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
                "[tx] SET TRANSACTION ISOLATION LEVEL SERIALIZABLE; SELECT 1",
                "[tx] SET app.tenant = 'red'; SELECT set_config('app.other', 'blue', false)",
                "[tx] SET default_transaction_deferrable = on; SET transform_null_equals = on",
                "[tx] CREATE TEMP TABLE wage (x int)",
                "[tx] CREATE TABLE pg_temp.wage (x int); CREATE FUNCTION pg_temp.one() RETURNS int LANGUAGE sql AS 'SELECT 2'",
                "[tx] CREATE TEMP TABLE wage AS SELECT 1 AS amount; PREPARE p AS SELECT 1; LISTEN news;"
                        + " DECLARE c CURSOR WITH HOLD FOR SELECT 1",
                "[tx] RESET ALL",
                "[alone] SET search_path = side_room",
                "[alone] SET ROLE leak_clerk",
                "[alone] SET SESSION AUTHORIZATION leak_clerk",
                "[alone] SELECT set_config('search_path', 'side_room', false)",
                "[alone] CREATE TEMP TABLE wage (x int)",
                "[alone] SET default_transaction_read_only = on",
                "[alone] RESET ALL",
            })
    void nothingIsLeftForTheNextRevision(String phase) throws SQLException {
        int end = phase.indexOf(']') + 1;
        MemoryMigrations two = MemoryMigrations.in(schema)
                .then(
                        "aaa1",
                        "-- phase 1 " + phase.substring(0, end) + ": leak\n"
                                + phase.substring(end).strip() + ";\n")
                .then("bbb2", LOOK);
        assertThat(leftBy(two)).isEmpty();
        assertThat(server.value("SELECT how FROM " + schema + ".seen").replace(schema, "SCHEMA"))
                .isEqualTo(usual());
        assertThat(server.query("SELECT c.relname, pg_get_userbyid(c.relowner) FROM pg_class c WHERE relname = 'wage'"
                        + " AND relnamespace = '" + schema + "'::regnamespace"))
                .containsExactly("wage postgres");
        assertThat(server.query("SELECT 1 FROM pg_class WHERE relnamespace = 'side_room'::regnamespace"))
                .isEmpty();
        assertThat(server.query("SELECT revision, phase, who FROM " + schema + ".kedge_history ORDER BY id"))
                .containsExactly("aaa1 1 postgres", "bbb2 1 postgres", "bbb2 2 postgres", "bbb2 3 postgres");
    }

    /** Upgrades over a pooled connection; what the session has afterwards that it had not before. */
    private List<String> leftBy(MemoryMigrations migrations) throws SQLException {
        try (Connection connection = server.connect()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET search_path = \"$user\", pg_catalog; SET app.tenant = 'mine'; RESET app.tenant;"
                        + " PREPARE kept AS SELECT 1");
            }
            List<String> before = session(connection);
            Kedge.on(Sources.pool(connection)).with(migrations).upgrade();
            List<String> after = session(connection);
            assertThat(after).containsAll(before);
            after.removeAll(before);
            return after;
        }
    }

    private static List<String> session(Connection connection) throws SQLException {
        List<String> facts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT name || '=' || setting FROM pg_settings WHERE name NOT LIKE 'plpgsql.%'
                        UNION ALL SELECT 'role=' || current_setting('role') || ' of ' || session_user
                        UNION ALL SELECT 'tenant=' || coalesce(current_setting('app.tenant', true), '')
                        UNION ALL SELECT 'other=' || coalesce(current_setting('app.other', true), '')
                        UNION ALL SELECT 'prepared ' || name FROM pg_prepared_statements WHERE from_sql
                        UNION ALL SELECT 'cursor ' || name FROM pg_cursors WHERE is_holdable
                        UNION ALL SELECT 'channel ' || c FROM pg_listening_channels() c
                        UNION ALL SELECT 'temporary ' || relname FROM pg_class WHERE relnamespace = pg_my_temp_schema()
                        UNION ALL SELECT 'lock' FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()
                        """)) {
            while (row.next()) {
                facts.add(row.getString(1));
            }
        }
        return facts;
    }

    @Test
    void aJavaStepLeavesNothing() throws SQLException {
        MemoryMigrations two = MemoryMigrations.in(schema)
                .then("aaa1", "-- phase 1 [java]: leak\nleak\n")
                .then("bbb2", LOOK);
        try (Connection connection = server.connect()) {
            List<String> before = session(connection);
            Kedge.on(Sources.pool(connection))
                    .with(two)
                    .dataStep("leak", lent -> {
                        lent.setSchema("side_room");
                        lent.setAutoCommit(false);
                        assertThat(lent.unwrap(PGConnection.class)).isNotNull();
                        try (Statement statement = lent.createStatement()) {
                            statement.execute("SET SESSION AUTHORIZATION leak_clerk; SET statement_timeout = '1h'");
                            statement.execute("CREATE TEMP TABLE wage (x int)");
                        }
                        lent.setSavepoint();
                        lent.rollback(lent.setSavepoint());
                    })
                    .upgrade();
            assertThat(session(connection)).containsExactlyInAnyOrderElementsOf(before);
        }
        assertThat(server.value("SELECT how FROM " + schema + ".seen").replace(schema, "SCHEMA"))
                .isEqualTo(usual());
    }

    @ParameterizedTest
    @ValueSource(strings = {"commit", "rollback", "setAutoCommit", "close", "abort"})
    @Tag("way-out:KDG533")
    void aJavaStepCannotEndTheTransaction(String how) {
        MemoryMigrations one = MemoryMigrations.in(schema).then("aaa1", "-- phase 1 [java]: end it\nend\n");
        Kedge kedge = Kedge.on(server.source()).with(one).dataStep("end", connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE half (id int)");
            }
            switch (how) {
                case "commit" -> connection.commit();
                case "rollback" -> connection.rollback();
                case "setAutoCommit" -> connection.setAutoCommit(true);
                case "close" -> connection.close();
                default -> connection.abort(Runnable::run);
            }
        });
        assertThat(Expect.failure(DatabaseCode.STEP_ENDS_TRANSACTION, kedge::upgrade))
                .hasMessageContaining("Connection." + how);
        assertThat(server.catalog(schema)).isEmpty();
        // the way out: the same step without the call
        assertThat(kedge.dataStep("end", connection -> {}).upgrade().ran()).hasSize(1);
    }

    @Test
    void aFailedPhaseLeavesNothing() throws SQLException {
        MemoryMigrations one = MemoryMigrations.in(schema)
                .then(
                        "aaa1",
                        "-- phase 1 [tx]: fail\nPREPARE p AS SELECT 1;\nSET search_path = side_room;\nSELECT 1 / 0;\n");
        try (Connection connection = server.connect()) {
            List<String> before = session(connection);
            Expect.failure(
                    DatabaseCode.STATEMENT_FAILED,
                    Kedge.on(Sources.pool(connection)).with(one)::upgrade);
            assertThat(session(connection)).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    /** A lock that a phase takes for its session would stay on a pooled connection for ever. */
    @Test
    void aLockOfAPhaseIsNotLeft() throws SQLException {
        MemoryMigrations one = MemoryMigrations.in(schema)
                .then(
                        "aaa1",
                        "-- phase 1 [tx]: lock\nSELECT pg_advisory_lock(4711);\nSELECT pg_advisory_lock(4711);\n");
        assertThat(leftBy(one)).isEmpty();
    }

    @Test
    void theCallersRoleStaysTheRoleOfEveryPhase() {
        server.execute("GRANT leak_clerk TO postgres");
        server.execute("CREATE SCHEMA " + schema + " AUTHORIZATION leak_clerk");
        MemoryMigrations two = MemoryMigrations.in(schema)
                .then("aaa1", "-- phase 1 [tx]: reset\nRESET ROLE;\nSET ROLE postgres;\n")
                .then("bbb2", """
                        -- phase 1 [tx]: create
                        CREATE TABLE wage (amount int);

                        -- phase 2 [alone]: index
                        CREATE INDEX CONCURRENTLY wage_amount ON wage (amount);
                        """);
        Kedge.on(server.source()).with(two).role("leak_clerk").upgrade();
        assertThat(server.query("SELECT DISTINCT pg_get_userbyid(relowner) FROM pg_class WHERE relnamespace = '"
                        + schema + "'::regnamespace"))
                .containsExactly("leak_clerk");
    }
}
