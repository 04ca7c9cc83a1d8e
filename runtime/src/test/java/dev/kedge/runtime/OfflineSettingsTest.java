package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one phase sets is not there for the next one in a script for psql either. */
class OfflineSettingsTest {
    private static final String LOOK = """
            -- phase 1 [tx]: look
            CREATE TABLE wage (amount int);
            CREATE TABLE seen AS SELECT current_user::text || ' ' || session_user || ' ' || current_setting('search_path')
                || ' ' || current_setting('TimeZone') || ' ' || current_setting('DateStyle') || ' '
                || current_setting('standard_conforming_strings') || ' ' || current_setting('row_security') || ' '
                || current_setting('default_table_access_method') || ' ' || current_setting('statement_timeout') || ' '
                || current_setting('transaction_read_only') || coalesce(current_setting('app.tenant', true), '') AS how;

            -- phase 2 [alone]: index
            -- done when: SELECT to_regclass('wage_amount') IS NOT NULL
            CREATE INDEX CONCURRENTLY wage_amount ON wage (amount);
            """;

    private final Server server = Server.usual();
    private final String schema = Server.freshSchema();

    @TempDir
    private Path work;

    @BeforeEach
    void needPsql() {
        Psql.isNeeded();
        server.execute("CREATE SCHEMA IF NOT EXISTS side_room");
        server.execute("DO $$ BEGIN CREATE ROLE leak_clerk; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[tx] SET search_path = side_room, public",
                "[tx] SELECT pg_catalog.set_config('search_path', '', false)",
                "[tx] SET ROLE leak_clerk",
                "[tx] SET SESSION AUTHORIZATION leak_clerk; SET standard_conforming_strings = off",
                "[tx] SET TIME ZONE 'Asia/Tokyo'; SET DateStyle = 'ISO, DMY'; SET statement_timeout = '1h'",
                "[tx] SET TRANSACTION ISOLATION LEVEL SERIALIZABLE; SELECT 1",
                "[tx] SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
                "[tx] SET app.tenant = 'red'; PREPARE p AS SELECT 1; SET row_security = on",
                "[tx] CREATE TEMP TABLE wage (x int)",
                "[alone] SET search_path = side_room",
                "[alone] SET SESSION AUTHORIZATION leak_clerk",
                "[alone] SET default_transaction_read_only = on",
            })
    void nothingIsLeftForTheNextRevision(String phase) throws IOException, InterruptedException {
        int end = phase.indexOf(']') + 1;
        MemoryMigrations two = MemoryMigrations.in(schema)
                .then(
                        "aaa1",
                        "-- phase 1 " + phase.substring(0, end) + ": leak\n-- done when: SELECT false\n"
                                + phase.substring(end).strip() + ";\n")
                .then("bbb2", LOOK);
        assertThat(psql(two)).contains("bbb2");
        assertThat(server.value("SELECT how FROM " + schema + ".seen"))
                .isEqualTo("postgres postgres " + schema + ", pg_temp UTC ISO, MDY on off heap 0 off");
        assertThat(server.query("SELECT 1 FROM pg_class WHERE relnamespace = 'side_room'::regnamespace"))
                .isEmpty();
        assertThat(Kedge.on(server.source()).with(two).status().isUpToDate()).isTrue();
        assertThat(server.query("SELECT revision, phase, who FROM " + schema + ".kedge_history ORDER BY id"))
                .containsExactly("aaa1 1 postgres", "bbb2 1 postgres", "bbb2 2 postgres");
    }

    @Test
    void theRolesOwnSettingsDoNotReachAScript() throws IOException, InterruptedException {
        server.execute("CREATE ROLE offline_" + schema + " LOGIN SUPERUSER");
        for (String setting : List.of(
                "statement_timeout = '50ms'",
                "default_tablespace = 'pg_default'",
                "row_security = on",
                "default_transaction_read_only = on",
                "DateStyle = 'ISO, DMY'",
                "standard_conforming_strings = off")) {
            server.execute("ALTER ROLE offline_" + schema + " SET " + setting);
        }
        MemoryMigrations one = MemoryMigrations.in(schema).then("bbb2", LOOK);
        psql(one, "offline_" + schema);
        assertThat(server.value("SELECT how FROM " + schema + ".seen"))
                .endsWith(schema + ", pg_temp UTC ISO, MDY on off heap 0 off");
        server.execute("DROP OWNED BY offline_" + schema + " CASCADE; DROP ROLE offline_" + schema);
    }

    private String psql(MemoryMigrations migrations) throws IOException, InterruptedException {
        return psql(migrations, "postgres");
    }

    private String psql(MemoryMigrations migrations, String user) throws IOException, InterruptedException {
        Psql ran = Psql.upgrade(server, migrations, user, work);
        assertThat(ran.status()).as(ran.said()).isZero();
        return ran.said();
    }
}
