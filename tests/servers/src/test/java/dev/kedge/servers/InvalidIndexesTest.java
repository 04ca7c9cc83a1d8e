package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.Main;
import dev.kedge.core.sql.Statements;
import dev.kedge.postgres.OnServers;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;

/** An invalid index of a wanted name is dropped by the SQL of {@code diff} before the index is built. */
class InvalidIndexesTest {
    private static final String PLAIN = "CREATE TABLE t (a int);";
    private static final String PARTITIONED = """
            CREATE TABLE t (a int) PARTITION BY RANGE (a);
            CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (0) TO (10);
            """;

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void ofAFailedBuild(int major) throws SQLException {
        Connection before = database(major, "migrated", PLAIN + "INSERT INTO t VALUES (1), (1)");
        try {
            run(before, "CREATE UNIQUE INDEX CONCURRENTLY \"Odd\" ON t (a)");
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("23505");
        }
        run(before, "DELETE FROM t");
        becomes(major, before, PLAIN + "CREATE UNIQUE INDEX \"Odd\" ON t (a);");
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void ofAPartitionedTableAlone(int major) throws SQLException {
        Connection before = database(major, "migrated", PARTITIONED + "CREATE INDEX i ON ONLY t (a);");
        becomes(major, before, PARTITIONED + "CREATE INDEX i ON t (a);");
    }

    private static void becomes(int major, Connection before, String wanted) throws SQLException {
        Connection after = database(major, "by_hand", wanted);
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        Server server = Server.of(major);
        Main.run(out, out, "diff", "--sql", "--from", server.url("migrated"), "--to", server.url("by_hand"));
        String sql =
                said.toString().lines().filter(line -> !line.startsWith("\\")).collect(Collectors.joining("\n"));
        run(before, sql);
        assertThat(Catalog.of(before).comparable())
                .as(sql)
                .isEqualTo(Catalog.of(after).comparable());
    }

    private static Connection database(int major, String name, String sql) throws SQLException {
        Connection database = Server.of(major).emptyDatabase(name);
        run(database, sql);
        return database;
    }

    private static void run(Connection database, String sql) throws SQLException {
        PhaseRunner runner = new PhaseRunner(database);
        for (String statement : List.copyOf(Statements.split(sql))) {
            runner.execute(statement);
        }
    }
}
