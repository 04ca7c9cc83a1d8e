package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Locks;
import dev.kedge.runtime.catalog.CatalogReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the locks that are foretold against those that servers take. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocksOnServerTest {
    private static final String SETUP = """
            CREATE SCHEMA %1$s;
            SET search_path = %1$s;
            CREATE TABLE p (id bigint PRIMARY KEY);
            CREATE TABLE t (id bigint PRIMARY KEY, a int, x text, v varchar(10), u int, pid bigint REFERENCES p,
                CONSTRAINT t_positive CHECK (a > 0), CONSTRAINT t_u UNIQUE (u));
            ALTER TABLE t ADD CONSTRAINT t_loose CHECK (a < 9) NOT VALID;
            ALTER TABLE t ADD CONSTRAINT t_p FOREIGN KEY (a) REFERENCES p NOT VALID;
            CREATE INDEX t_a ON t (a);
            CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
            CREATE TRIGGER t_trigger BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f();
            CREATE POLICY t_policy ON t USING (true);
            """;

    private final Map<Server, String> schemas = new TreeMap<>();

    @BeforeAll
    void createSchemas() {
        for (Server server : Server.values()) {
            String schema = Server.freshSchema();
            schemas.put(server, schema);
            server.execute(SETUP.formatted(schema) + "RESET search_path");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE t ADD COLUMN z int",
                "ALTER TABLE t ADD COLUMN z bigint REFERENCES p",
                "ALTER TABLE t DROP COLUMN x",
                "ALTER TABLE t DROP COLUMN pid",
                "ALTER TABLE t ALTER COLUMN x SET DEFAULT 'type'",
                "ALTER TABLE t ALTER COLUMN a SET NOT NULL",
                "ALTER TABLE t ALTER COLUMN v TYPE text",
                "ALTER TABLE t ALTER COLUMN a TYPE bigint",
                "ALTER TABLE p ALTER COLUMN id TYPE numeric",
                "ALTER TABLE t ALTER COLUMN a SET STATISTICS 200",
                "ALTER TABLE t ADD CONSTRAINT z CHECK (a > 1)",
                "ALTER TABLE t ADD CONSTRAINT z CHECK (a > 1) NOT VALID",
                "ALTER TABLE t VALIDATE CONSTRAINT t_loose",
                "ALTER TABLE t VALIDATE CONSTRAINT t_p",
                "ALTER TABLE t ADD CONSTRAINT z FOREIGN KEY (a) REFERENCES p (id)",
                "ALTER TABLE t ADD CONSTRAINT z FOREIGN KEY (a) REFERENCES p (id) NOT VALID",
                "ALTER TABLE t ADD CONSTRAINT z UNIQUE (x)",
                "ALTER TABLE t DROP CONSTRAINT t_positive",
                "ALTER TABLE t DROP CONSTRAINT t_pid_fkey",
                "ALTER TABLE t RENAME TO z",
                "ALTER TABLE t RENAME COLUMN x TO z",
                "ALTER TABLE t SET (fillfactor = 80)",
                "ALTER TABLE t SET UNLOGGED",
                "ALTER TABLE t DISABLE TRIGGER t_trigger",
                "ALTER TABLE t ENABLE ROW LEVEL SECURITY",
                "CREATE INDEX z ON t (x)",
                "CREATE UNIQUE INDEX z ON t (x)",
                "CREATE TRIGGER z BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()",
                "DROP TRIGGER t_trigger ON t",
                "CREATE POLICY z ON t USING (true)",
                "DROP POLICY t_policy ON t",
                "DROP INDEX t_a",
                "DROP TABLE t",
                "CREATE TABLE z (id bigint, pid bigint REFERENCES p)",
                "CREATE VIEW z AS SELECT id FROM t",
                "COMMENT ON TABLE t IS 'x'",
                "COMMENT ON COLUMN t.a IS 'x'",
                "UPDATE t SET a = 1",
                "TRUNCATE t"
            })
    void tablesAreLockedAsForetold(String sql) throws SQLException {
        for (Server server : Server.values()) {
            String schema = schemas.get(server);
            try (Connection connection = server.connect()) {
                Schema before = CatalogReader.read(connection, schema).schema();
                Map<String, String> foretold = new TreeMap<>();
                new Locks(before, before)
                        .phase(List.of(sql), false)
                        .forEach(lock -> foretold.put(
                                lock.relation().toString(), lock.mode().label().replace(" ", "")));
                assertThat(foretold).as("%s on %s", sql, server).isEqualTo(taken(connection, schema, sql));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ALTER TABLE t ADD CONSTRAINT z CHECK (a > 1) NOT VALID;CATALOG",
                "ALTER TABLE t ADD CONSTRAINT z CHECK (a > 1);SCAN",
                "ALTER TABLE t VALIDATE CONSTRAINT t_loose;SCAN",
                "ALTER TABLE t ALTER COLUMN a SET NOT NULL;SCAN",
                "ALTER TABLE t SET UNLOGGED;REWRITE",
                "CREATE INDEX CONCURRENTLY z ON t (x);SCAN",
                "ALTER TABLE t ADD COLUMN z int;CATALOG"
            })
    void whatIsDoneWithRowsIsForetold(String sql, String work) throws SQLException {
        try (Connection connection = Server.POSTGRES_14.connect()) {
            Schema before = CatalogReader.read(connection, schemas.get(Server.POSTGRES_14))
                    .schema();
            assertThat(new Locks(before, before).phase(List.of(sql), false))
                    .singleElement()
                    .satisfies(lock -> assertThat(lock.work()).hasToString(work));
        }
    }

    @Test
    void aProvenCheckSparesTheScan() throws SQLException {
        try (Connection connection = Server.POSTGRES_14.connect()) {
            Schema before = CatalogReader.read(connection, schemas.get(Server.POSTGRES_14))
                    .schema();
            Locks locks = new Locks(before, before);
            locks.phase(List.of("ALTER TABLE t ADD CONSTRAINT proof CHECK (x IS NOT NULL) NOT VALID"), false);
            String setNotNull = "ALTER TABLE t ALTER COLUMN x SET NOT NULL";
            assertThat(locks.phase(List.of(setNotNull), false).get(0).work()).hasToString("SCAN");
            locks.phase(List.of("ALTER TABLE t VALIDATE CONSTRAINT proof"), false);
            assertThat(locks.phase(List.of(setNotNull), false).get(0).work()).hasToString("CATALOG");
        }
    }

    /** The strongest lock on each table that was there before, as the server has granted them. */
    private static Map<String, String> taken(Connection connection, String schema, String sql) throws SQLException {
        Map<String, String> taken = new TreeMap<>();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL search_path = " + schema);
            statement.execute("CREATE TEMP TABLE there ON COMMIT DROP AS SELECT oid, relname FROM pg_class"
                    + " WHERE relkind IN ('r', 'v') AND relnamespace = '" + schema + "'::regnamespace");
            statement.execute(sql);
            try (ResultSet row = statement.executeQuery(
                    "SELECT there.relname, l.mode FROM pg_locks l JOIN there ON there.oid = l.relation"
                            + " WHERE l.pid = pg_backend_pid()")) {
                while (row.next()) {
                    String mode = row.getString(2).replace("Lock", "").toUpperCase(Locale.ROOT);
                    taken.merge(row.getString(1), mode, (a, b) -> rank(a) >= rank(b) ? a : b);
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return taken;
    }

    private static int rank(String mode) {
        return List.of(
                        "ACCESSSHARE",
                        "ROWSHARE",
                        "ROWEXCLUSIVE",
                        "SHAREUPDATEEXCLUSIVE",
                        "SHARE",
                        "SHAREROWEXCLUSIVE",
                        "EXCLUSIVE",
                        "ACCESSEXCLUSIVE")
                .indexOf(mode);
    }
}
