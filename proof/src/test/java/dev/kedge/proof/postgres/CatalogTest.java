package dev.kedge.proof.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diff.Plan;
import dev.kedge.core.sql.Statements;
import dev.kedge.proof.cases.Case;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every case on real servers: the SQL must lead from the one database to the very database that {@code after.sql}
 * builds by hand, and back.
 */
class CatalogTest {
    static Stream<Arguments> casesOnServers() {
        return Server.MAJORS.stream().flatMap(major -> Case.runnable().stream().map(c -> Arguments.of(major, c)));
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1}")
    @MethodSource("casesOnServers")
    void buildsTheSameDatabaseAndGoesBack(int major, Case that) throws SQLException {
        Server server = Server.of(major);
        try (Server.Database migrated = server.newDatabase();
                Server.Database byHand = server.newDatabase()) {
            PhaseRunner runner = new PhaseRunner(migrated.connection());
            runner.run(that.build().upPhases());
            executeAll(runner, that.text("rows.sql").orElse(""));
            Catalog before = Catalog.of(migrated.connection());

            Plan plan = that.plan();
            runner.run(plan.upPhases());
            executeAll(
                    new PhaseRunner(byHand.connection()), that.text("after.sql").orElseThrow());
            assertThat(Catalog.of(migrated.connection()))
                    .hasToString(Catalog.of(byHand.connection()).toString());
            expect(migrated.connection(), that.text("expect.txt").orElse(""));

            executeAll(runner, that.text("rows-down.sql").orElse(""));
            runner.run(plan.downPhases());
            assertThat(Catalog.of(migrated.connection())).as("after down.sql").hasToString(before.toString());
        }
    }

    private static void executeAll(PhaseRunner runner, String sql) throws SQLException {
        for (String statement : Statements.split(sql)) {
            runner.execute(statement);
        }
    }

    /** Lines of {@code query -> result}, the result's rows joined by semicolons and their columns by bars. */
    private static void expect(Connection connection, String lines) throws SQLException {
        for (String line : lines.lines().toList()) {
            String[] parts = line.split(" -> ", 2);
            assertThat(result(connection, parts[0])).as(parts[0]).isEqualTo(parts[1]);
        }
    }

    private static String result(Connection connection, String query) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                text.append(text.length() == 0 ? "" : "; ");
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    text.append(i == 1 ? "" : "|").append(rows.getString(i));
                }
            }
        }
        return text.toString();
    }
}
