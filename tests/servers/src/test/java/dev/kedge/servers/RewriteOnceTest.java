package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.revision.Phase;
import dev.kedge.files.cases.Case;
import dev.kedge.postgres.Majors;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts on real servers how often a table is written anew: PostgreSQL puts it into another file each time. */
class RewriteOnceTest {
    static Stream<Arguments> cases() {
        return Majors.outermostSince(0).stream()
                .flatMap(major -> Stream.of(
                        Arguments.of(major, "rewrite_once/types", "trade", 1),
                        Arguments.of(major, "rewrite_once/everything_that_writes_anew", "trade", 2),
                        Arguments.of(major, "rewrite_once/two_tables_with_references", "b", 1),
                        Arguments.of(major, "rewrite_once/using_that_reads_another_changed_column", "trade", 2),
                        Arguments.of(major, "generated/mentioned_column_retyped", "trade", 1),
                        Arguments.of(major, "generated/made_plain", "trade", 0)));
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1}")
    @MethodSource("cases")
    void writesTheTableAnewSoOften(int major, String name, String table, int times) throws SQLException {
        Case that = Case.all().stream()
                .filter(c -> c.toString().equals(name))
                .findFirst()
                .orElseThrow();
        Connection database = Server.of(major).emptyDatabase("migrated");
        PhaseRunner runner = new PhaseRunner(database);
        runner.run(that.build().upPhases());
        int rewrites = 0;
        for (Phase phase : that.plan().upPhases()) {
            String file = file(database, table);
            runner.run(List.of(phase));
            rewrites += file.equals(file(database, table)) ? 0 : 1;
        }
        assertThat(rewrites).isEqualTo(times);
    }

    private static String file(Connection database, String table) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_relation_filenode('" + table + "')")) {
            row.next();
            return row.getString(1);
        }
    }
}
