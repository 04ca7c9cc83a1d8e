package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.lock.Locks;
import dev.kedge.core.lock.RelationLock;
import dev.kedge.core.schema.Schema;
import dev.kedge.runtime.catalog.CatalogReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the locks that are foretold against those that servers take. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocksOnServerTest {
    /** In the third column of a line, before the first major version that knows the statement. */
    private static final String FROM = "from PostgreSQL ";

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
            CREATE TABLE "Odd" (a int);
            CREATE TABLE e (a int);
            CREATE RULE e_rule AS ON DELETE TO e DO ALSO NOTHING;
            CREATE VIEW tv AS SELECT a FROM e;
            CREATE MATERIALIZED VIEW mv AS SELECT a FROM e;
            CREATE UNIQUE INDEX mv_a ON mv (a);
            CREATE SEQUENCE s1;
            CREATE TABLE par (a int);
            CREATE TABLE kid (a int);
            CREATE TABLE pt (k int, v int) PARTITION BY LIST (k);
            CREATE TABLE pt1 PARTITION OF pt FOR VALUES IN (1);
            CREATE TABLE ptd PARTITION OF pt DEFAULT;
            CREATE TABLE cand (k int, v int);
            CREATE TABLE pu (k int, v int) PARTITION BY LIST (k);
            CREATE TABLE pu1 PARTITION OF pu FOR VALUES IN (1);
            """;

    private final Map<Server, String> schemas = new TreeMap<>();

    @BeforeAll
    void createSchemas() {
        for (Server server : Server.outermost()) {
            String schema = Server.freshSchema();
            schemas.put(server, schema);
            server.execute(SETUP.formatted(schema) + "RESET search_path");
        }
    }

    /**
     * A line of locks.txt.
     *
     * @param sql a statement
     * @param locks the locks that it takes
     * @param since the first major version that can run it in a transaction here; none can if it is the greatest number
     */
    record Line(String sql, String locks, int since) {
        static Line of(String text) {
            String[] parts = text.split("\\|", -1);
            int since = parts.length == 2
                    ? 0
                    : parts[2].strip().startsWith(FROM)
                            ? Integer.parseInt(parts[2].strip().substring(FROM.length()))
                            : Integer.MAX_VALUE;
            return new Line(parts[0].strip(), parts[1].strip(), since);
        }

        @Override
        public String toString() {
            return sql;
        }
    }

    static Stream<Line> lines() throws IOException {
        try (InputStream file = LocksOnServerTest.class.getResourceAsStream("locks.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void tablesAreLockedAsForetold(Line line) throws SQLException {
        for (Server server : Server.outermost()) {
            String schema = schemas.get(server);
            try (Connection connection = server.connect()) {
                Schema before = CatalogReader.read(connection, schema).schema();
                List<RelationLock> foretold = new Locks(before, before).phase(List.of(line.sql), false);
                assertThat(print(foretold)).as("%s on %s", line, server).isEqualTo(line.locks);
                if (line.since <= server.major()) {
                    Map<String, String> modes = new TreeMap<>();
                    foretold.forEach(lock -> modes.put(
                            lock.relation().toString(), lock.mode().label().replace(" ", "")));
                    assertThat(modes).as("%s on %s", line, server).isEqualTo(taken(connection, schema, line.sql));
                }
            }
        }
    }

    private static String print(List<RelationLock> locks) {
        return locks.stream()
                .map(lock -> lock.relation() + " " + lock.mode().label()
                        + (lock.work() == RelationLock.Work.CATALOG
                                ? ""
                                : " " + lock.work().name().toLowerCase(Locale.ROOT)))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void theStrongestOfSeveralStatementsCounts() {
        List<String> statements = List.of("UPDATE a SET b = 1", "ALTER TABLE a DROP b", "COMMENT ON TABLE a IS ''");
        assertThat(print(new Locks(Schema.EMPTY, Schema.EMPTY).phase(statements, false)))
                .isEqualTo("a ACCESS EXCLUSIVE scan");
    }

    @Test
    void whatTheSameRevisionCreatedIsNotLocked() {
        Locks locks = new Locks(Schema.EMPTY, Schema.EMPTY);
        locks.phase(List.of("CREATE TABLE a (b bigint)"), false);
        assertThat(locks.phase(List.of("CREATE INDEX i ON a (b)", "UPDATE c SET d = 1"), false))
                .singleElement()
                .satisfies(lock -> assertThat(lock.relation()).hasToString("c"));
    }

    @Test
    void aProvenCheckSparesTheScan() throws SQLException {
        try (Connection connection = Server.newest().connect()) {
            Schema before =
                    CatalogReader.read(connection, schemas.get(Server.newest())).schema();
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
                    + " WHERE relkind IN ('r', 'v', 'm', 'p', 'S') AND relnamespace = '" + schema + "'::regnamespace");
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
