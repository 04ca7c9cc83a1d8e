package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.RunSetting;
import dev.kedge.postgres.OnServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Settings that administrators give to roles and databases do not reach a run. */
@ParameterizedClass
@OnServers
class RunSettingTest {
    /** A value of each setting that would end a run or change what it does. */
    private static final Map<RunSetting, String> OTHERS = Map.ofEntries(
            Map.entry(RunSetting.STATEMENT_TIMEOUT, "150ms"),
            Map.entry(RunSetting.LOCK_TIMEOUT, "1ms"),
            Map.entry(RunSetting.IDLE_IN_TRANSACTION_SESSION_TIMEOUT, "50ms"),
            Map.entry(RunSetting.TRANSACTION_TIMEOUT, "150ms"),
            Map.entry(RunSetting.IDLE_SESSION_TIMEOUT, "150ms"),
            Map.entry(RunSetting.DEFAULT_TABLESPACE, "pg_default"),
            Map.entry(RunSetting.DEFAULT_TABLE_ACCESS_METHOD, "heap2"),
            Map.entry(RunSetting.CREATEROLE_SELF_GRANT, "set, inherit"),
            Map.entry(RunSetting.ROW_SECURITY, "on"),
            Map.entry(RunSetting.SESSION_REPLICATION_ROLE, "replica"),
            Map.entry(RunSetting.CHECK_FUNCTION_BODIES, "off"),
            Map.entry(RunSetting.RESTRICT_NONSYSTEM_RELATION_KIND, "view"),
            Map.entry(RunSetting.PLPGSQL_CHECK_ASSERTS, "off"),
            Map.entry(RunSetting.PLPGSQL_EXTRA_ERRORS, "shadowed_variables"),
            Map.entry(RunSetting.PLPGSQL_VARIABLE_CONFLICT, "use_column"),
            Map.entry(RunSetting.STANDARD_CONFORMING_STRINGS, "off"),
            Map.entry(RunSetting.BACKSLASH_QUOTE, "on"),
            Map.entry(RunSetting.ARRAY_NULLS, "off"),
            Map.entry(RunSetting.TRANSFORM_NULL_EQUALS, "on"),
            Map.entry(RunSetting.XMLOPTION, "document"),
            Map.entry(RunSetting.XMLBINARY, "hex"),
            Map.entry(RunSetting.TIME_ZONE, "Asia/Tokyo"),
            Map.entry(RunSetting.TIMEZONE_ABBREVIATIONS, "Australia"),
            Map.entry(RunSetting.DATE_STYLE, "ISO, DMY"),
            Map.entry(RunSetting.INTERVAL_STYLE, "sql_standard"),
            Map.entry(RunSetting.EXTRA_FLOAT_DIGITS, "-5"),
            Map.entry(RunSetting.BYTEA_OUTPUT, "escape"),
            Map.entry(RunSetting.QUOTE_ALL_IDENTIFIERS, "on"),
            Map.entry(RunSetting.DEFAULT_TRANSACTION_ISOLATION, "serializable"),
            Map.entry(RunSetting.DEFAULT_TRANSACTION_READ_ONLY, "on"),
            Map.entry(RunSetting.DEFAULT_TRANSACTION_DEFERRABLE, "on"));

    @Parameter
    Server server;

    private final String schema = Server.freshSchema();
    private final String login = "login_" + schema;

    @BeforeEach
    void createLogin() {
        server.execute("CREATE ROLE " + login + " LOGIN SUPERUSER");
    }

    @AfterEach
    void dropLogin() {
        server.execute("DROP OWNED BY " + login + "; DROP ROLE " + login);
    }

    private DataSource source() {
        return Sources.of(this::connect);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url().replaceAll("user=[^&]*", "user=" + login));
    }

    private boolean isKnown(RunSetting setting) {
        return setting.setting().contains(".")
                || !server.query("SELECT 1 FROM pg_settings WHERE name = '" + setting.setting() + "'")
                        .isEmpty();
    }

    /** Phases of every kind that see a setting, and take longer than a short timeout allows. */
    private MemoryMigrations looking(RunSetting setting) {
        String now = "current_setting('" + setting.setting() + "', true)";
        boolean later = setting.isOfNewTransactions();
        String shown = later ? "current_setting('" + setting.setting().replace("default_", "") + "')" : now;
        return MemoryMigrations.in(schema).then("aaa1", """
                        -- phase 1 [tx]: look
                        CREATE TABLE seen (id int, how text);
                        INSERT INTO seen SELECT 1, %1$s;
                        SELECT pg_sleep(0.3);

                        -- phase 2 [alone]: look
                        INSERT INTO seen SELECT 2, %2$s FROM pg_sleep(0.3);

                        -- phase 3 [batch]: look
                        -- rows of: seen
                        UPDATE seen SET how = how || ' ' || %1$s WHERE how NOT LIKE '%% %%' AND :rows;
                        """.formatted(shown, now));
    }

    @ParameterizedTest
    @EnumSource(RunSetting.class)
    void theRolesOwnValueDoesNotReachARunAndIsThereAfterwards(RunSetting setting) throws SQLException {
        if (!isKnown(setting)) {
            return;
        }
        String other = OTHERS.get(setting);
        if (setting == RunSetting.DEFAULT_TABLE_ACCESS_METHOD) {
            server.execute("DO $$ BEGIN CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;"
                    + " EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        }
        boolean list = setting == RunSetting.DATE_STYLE || setting == RunSetting.CREATEROLE_SELF_GRANT;
        server.execute(
                "ALTER ROLE " + login + " SET " + setting.setting() + " = " + (list ? other : "'" + other + "'"));
        try (Connection connection = connect()) {
            String before = value(connection, setting.setting());
            // the driver itself sets some for its own sake
            if (setting == RunSetting.EXTRA_FLOAT_DIGITS
                    || setting == RunSetting.TIME_ZONE
                    || setting == RunSetting.DATE_STYLE) {
                execute(connection, "SET " + setting.setting() + " = '" + other + "'");
                before = other;
            }
            Kedge.on(Sources.pool(connection)).with(looking(setting)).upgrade();
            assertThat(value(connection, setting.setting())).isEqualTo(before);
            assertThat(setting.accepts(before)).isFalse();
        }
        List<String> seen = server.query("SELECT how FROM " + schema + ".seen ORDER BY id");
        assertThat(seen).hasSize(2);
        if (setting == RunSetting.LOCK_TIMEOUT) {
            // a run has limits of its own to its waits for locks
            assertThat(seen).allMatch(how -> how.matches("[1-9][0-9]*m?s .*")).noneMatch(how -> how.contains(other));
        } else {
            assertThat(seen).allMatch(how -> how.startsWith(setting.value()));
        }
        assertThat(server.query("SELECT state FROM " + schema + ".kedge_history"))
                .containsOnly("done")
                .hasSize(3);
    }

    private static String value(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_setting('" + setting + "', true)")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The session is idle while it waits for a lock between its tries. */
    @Test
    void aRunThatWaitsIsNotEndedForBeingIdle() throws Exception {
        server.execute("ALTER ROLE " + login + " SET idle_session_timeout = '300ms'");
        MemoryMigrations one =
                MemoryMigrations.in(schema).then("aaa1", "-- phase 1 [tx]: create\nCREATE TABLE t (id int);\n");
        Kedge.on(server.source()).with(one).upgrade();
        CompletableFuture<Void> idled = new CompletableFuture<>();
        try (Connection other = server.connect()) {
            execute(other, "BEGIN; LOCK TABLE " + schema + ".t");
            MemoryMigrations two = one.then("bbb2", "-- phase 1 [tx]: add\nALTER TABLE t ADD name text;\n");
            CompletableFuture<Report> run = Application.start(() -> Kedge.on(source())
                    .with(two)
                    .listener(new KedgeListener() {
                        private boolean longPause;

                        @Override
                        public void retrying(
                                dev.kedge.core.revision.RevisionHeader revision,
                                dev.kedge.core.revision.Phase phase,
                                int attempt,
                                java.time.Duration pause,
                                String reason) {
                            if (longPause) {
                                idled.complete(null);
                            }
                            longPause = pause.toMillis() > 400;
                        }
                    })
                    .upgrade());
            CompletableFuture.anyOf(run, idled).join();
            execute(other, "ROLLBACK");
            assertThat(run.join().ran()).hasSize(1);
        }
    }

    @Test
    void whatASessionStatementWishesStays() {
        MemoryMigrations one = looking(RunSetting.DATE_STYLE);
        Kedge.on(source())
                .with(one)
                .session("SET DateStyle = 'ISO, DMY'")
                .session("SET lock_timeout = 1")
                .session("SET search_path = public")
                .upgrade();
        assertThat(server.query("SELECT DISTINCT how FROM " + schema + ".seen WHERE id = 2"))
                .allMatch(how -> how.startsWith("ISO, DMY"));
    }

    @Test
    @Tag("way-out:KDG535")
    void aSettingThatOnlyASuperuserMayChangeIsRefused() {
        server.execute("ALTER ROLE " + login + " NOSUPERUSER");
        server.execute("ALTER ROLE " + login + " SET session_replication_role = replica");
        server.execute("CREATE SCHEMA " + schema + " AUTHORIZATION " + login);
        MemoryMigrations one = looking(RunSetting.SESSION_REPLICATION_ROLE);
        Kedge kedge = Kedge.on(source()).with(one);
        assertThat(Expect.failure(DatabaseCode.SETTING_NOT_CHANGEABLE, kedge::upgrade))
                .hasMessageContaining("session_replication_role")
                .hasMessageContaining("ALTER ROLE \"" + login + "\" RESET …;");
        assertThat(server.catalog(schema)).isEmpty();
        // the way out
        server.execute("ALTER ROLE \"" + login + "\" RESET session_replication_role");
        assertThat(kedge.upgrade().ran()).hasSize(1);
    }

    @Test
    @Tag("way-out:KDG534")
    void rowsThatAPolicyHidesAreAnErrorAndNotFewerRows() {
        server.execute("ALTER ROLE " + login + " NOSUPERUSER NOINHERIT");
        server.execute("CREATE ROLE owner_" + schema);
        server.execute("GRANT owner_" + schema + " TO " + login);
        server.execute("CREATE SCHEMA " + schema + " AUTHORIZATION " + login);
        server.execute("CREATE TABLE " + schema + ".wage (id int, amount int);"
                + " INSERT INTO " + schema + ".wage VALUES (1), (2), (3);"
                + " ALTER TABLE " + schema + ".wage OWNER TO owner_" + schema + ";"
                + " GRANT ALL ON " + schema + ".wage TO " + login + ";"
                + " GRANT ALL ON SCHEMA " + schema + " TO owner_" + schema + ";"
                + " ALTER TABLE " + schema + ".wage ENABLE ROW LEVEL SECURITY;"
                + " CREATE POLICY first ON " + schema + ".wage USING (id = 1)");
        for (String phase : List.of(
                "[batch]: fill\n-- rows of: wage\nUPDATE wage SET amount = 1 WHERE amount IS NULL AND :rows;\n",
                "[tx]: fill\nUPDATE wage SET amount = 1 WHERE amount IS NULL;\n",
                "[tx]: count\nDO $$ BEGIN IF (SELECT count(*) FROM wage) <> 3 THEN RAISE 'few'; END IF; END $$;\n",
                "[alone]: fill\n-- done when: SELECT count(*) = 0 FROM wage WHERE amount IS NULL\nUPDATE wage SET amount = 1;\n",
                "[java]: count\ncount\n")) {
            MemoryMigrations one = MemoryMigrations.in(schema).then("aaa1", "-- phase 1 " + phase);
            Kedge kedge = Kedge.on(source()).with(one).dataStep("count", connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SELECT count(*) FROM wage");
                }
            });
            assertThat(Expect.failure(DatabaseCode.ROWS_HIDDEN, kedge::upgrade))
                    .as(phase)
                    .hasMessageContaining("kedge.role(\"ROLE\")");
            assertThat(server.value("SELECT count(*) FROM " + schema + ".wage WHERE amount IS NOT NULL"))
                    .isEqualTo("0");
            server.execute(
                    "DROP TABLE %1$s.kedge_history, %1$s.kedge_state, %1$s.kedge_objects CASCADE".formatted(schema));
        }
        MemoryMigrations one = MemoryMigrations.in(schema)
                .then("aaa1", "-- phase 1 [tx]: fill\nUPDATE wage SET amount = 1 WHERE amount IS NULL;\n");
        Expect.failure(DatabaseCode.ROWS_HIDDEN, Kedge.on(source()).with(one)::upgrade);
        // the way out
        server.execute("GRANT ALL ON ALL TABLES IN SCHEMA " + schema + " TO owner_" + schema);
        server.execute("GRANT ALL ON ALL SEQUENCES IN SCHEMA " + schema + " TO owner_" + schema);
        Kedge.on(source()).with(one).role("owner_" + schema).upgrade();
        assertThat(server.value("SELECT count(*) FROM " + schema + ".wage WHERE amount = 1"))
                .isEqualTo("3");
        server.execute("DROP OWNED BY owner_" + schema + "; DROP ROLE owner_" + schema);
    }
}
