package dev.kedge.proof.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diff.Decisions;
import dev.kedge.core.diff.Managed;
import dev.kedge.core.diff.Plan;
import dev.kedge.core.diff.Planner;
import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Statements;
import dev.kedge.proof.cases.Case;
import dev.kedge.runtime.catalog.CatalogReader;
import dev.kedge.runtime.respelling.Respelling;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the databases of the cases: what is read is what was declared, and what is built of it reads the same. */
class ReaderTest {
    /** Each case on one of the servers that can hold it. */
    static Stream<Arguments> casesOnServers() {
        List<Case> cases = Case.runnable();
        return IntStream.range(0, cases.size()).mapToObj(number -> {
            Case that = cases.get(number);
            List<Integer> majors = Server.MAJORS.stream()
                    .filter(major -> that.minimumServer() <= major)
                    .toList();
            return Arguments.of(majors.get(number % majors.size()), that);
        });
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1}")
    @MethodSource("casesOnServers")
    void readsWhatIsThere(int major, Case that) throws SQLException {
        Server server = Server.of(major);
        Connection byHand = server.emptyDatabase("by_hand");
        List<String> statements = Statements.split(that.text("after.sql").orElseThrow());
        PhaseRunner runner = new PhaseRunner(byHand);
        for (String statement : statements) {
            runner.execute(statement);
        }
        Schema declared = that.after().schema();
        Schema read = read(byHand, declared);
        assertThat(Blanks.of(read)).isEqualTo(Blanks.of(declared));
        Respelling.Result respelled = Respelling.of(byHand, "public", declared, read);
        assertThat(respelled.undecided()).isEmpty();
        assertThat(respelled.schema()).isEqualTo(read);

        Connection again = server.emptyDatabase("migrated");
        new PhaseRunner(again).run(build(read).upPhases());
        assertThat(read(again, declared)).isEqualTo(read);
    }

    /** All that is there, as far as the declared schema speaks of it; no case makes anything that Kedge cannot declare. */
    private static Schema read(Connection connection, Schema declared) throws SQLException {
        dev.kedge.runtime.catalog.Catalog catalog = CatalogReader.read(connection, "public");
        assertThat(catalog.unmanaged()).isEmpty();
        return Managed.of(declared, catalog.against(declared));
    }

    private static Plan build(Schema schema) {
        return Planner.plan(
                Schema.EMPTY,
                SchemaDiff.between(Schema.EMPTY, schema, Decisions.NONE).steps());
    }
}
