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
        return Server.MAJORS.stream()
                .flatMap(major -> Case.runnable().stream()
                        .filter(that -> that.minimumServer() <= major && isTriedOn(major, that))
                        .map(that -> Arguments.of(major, that)));
    }

    /** The oldest and the newest server try every case, and each case is tried on one of those between. */
    private static boolean isTriedOn(int major, Case that) {
        int between = Server.MAJORS.size() - 2;
        boolean outermost = major == Server.MAJORS.get(0) || major == Server.MAJORS.get(Server.MAJORS.size() - 1);
        return outermost || Math.floorMod(that.toString().hashCode(), between) == major % between;
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1}")
    @MethodSource("casesOnServers")
    void buildsTheSameDatabaseAndGoesBack(int major, Case that) throws SQLException {
        Server server = Server.of(major);
        Connection migrated = server.emptyDatabase("migrated");
        Connection byHand = server.emptyDatabase("by_hand");
        PhaseRunner runner = new PhaseRunner(migrated);
        runner.run(that.build().upPhases());
        executeAll(runner, that.text("rows.sql").orElse(""));
        Catalog before = Catalog.of(migrated);

        Plan plan = that.plan();
        runner.run(plan.upPhases());
        executeAll(new PhaseRunner(byHand), that.text("after.sql").orElseThrow());
        assertSame(that, "after up.sql", Catalog.of(migrated), Catalog.of(byHand));
        expect(migrated, that.text("expect.txt").orElse(""));

        runner.run(plan.downPhases());
        assertSame(that, "after down.sql", Catalog.of(migrated), before);
    }

    private static void assertSame(Case that, String when, Catalog found, Catalog expected) {
        boolean casts = that.text("casts.txt").isPresent();
        assertThat(casts ? found.withoutTextCasts() : found)
                .as(when)
                .hasToString((casts ? expected.withoutTextCasts() : expected).toString());
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
