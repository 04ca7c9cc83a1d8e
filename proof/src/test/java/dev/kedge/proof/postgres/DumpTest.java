package dev.kedge.proof.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.sql.Statements;
import dev.kedge.proof.cases.Case;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks pg_dump whether the migrated database is the expected one. */
class DumpTest {
    static Stream<Case> cases() {
        return Case.runnable().stream().filter(that -> that.minimumServer() <= Dump.MAJOR);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void dumpsTheSame(Case that) throws SQLException, IOException, InterruptedException {
        Dump.assumeClient();
        Server server = Server.of(Dump.MAJOR);
        PhaseRunner migrated = new PhaseRunner(server.emptyDatabase("migrated"));
        PhaseRunner byHand = new PhaseRunner(server.emptyDatabase("by_hand"));
        migrated.run(that.build().upPhases());
        migrated.run(that.plan().upPhases());
        for (String statement : Statements.split(that.text("after.sql").orElseThrow())) {
            byHand.execute(statement);
        }
        Dump.Running first = Dump.start(server, "migrated");
        Dump.Running second = Dump.start(server, "by_hand");
        assertThat(statements(first, that)).isEqualTo(statements(second, that));
    }

    private static List<String> statements(Dump.Running dump, Case that) throws IOException, InterruptedException {
        boolean casts = that.text("casts.txt").isPresent();
        return dump.statements().stream()
                .map(statement -> casts ? withoutTextCasts(statement) : statement)
                .toList();
    }

    private static String withoutTextCasts(String statement) {
        return statement.replaceAll("::(character varying|text)(\\[\\])?", "").replaceAll("[()]", "");
    }
}
