package dev.kedge.proof.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diff.Decisions;
import dev.kedge.core.diff.Plan;
import dev.kedge.core.diff.Planner;
import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaRules;
import dev.kedge.proof.laws.Law;
import dev.kedge.proof.random.RandomCase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Migrates random schemas on real servers: the database must become the one that is built from nothing, and go back to
 * what it was.
 */
class RandomSchemasTest {
    private static final long SEED = Long.getLong("kedge.seed", 1);
    private static final int CASES = Integer.getInteger("kedge.random.cases", 150);

    @ParameterizedTest(name = "PostgreSQL {0}")
    @ValueSource(ints = {14, 18})
    void migratingIsTheSameAsBuildingFromNothing(int major) {
        Law.holds(SEED, CASES, that -> migrate(major, that));
    }

    private static void migrate(int major, RandomCase that) throws SQLException {
        if (isTooNew(that.before(), major) || isTooNew(that.after(), major)) {
            return;
        }
        Server server = Server.of(major);
        Connection migrated = server.emptyDatabase("migrated");
        Connection fromNothing = server.emptyDatabase("by_hand");
        PhaseRunner runner = new PhaseRunner(migrated);
        runner.run(build(that.before()).upPhases());
        Catalog before = Catalog.of(migrated);
        runner.run(that.plan().upPhases());
        new PhaseRunner(fromNothing).run(build(that.after()).upPhases());
        assertThat(Catalog.of(migrated).comparable())
                .isEqualTo(Catalog.of(fromNothing).comparable());
        runner.run(that.plan().downPhases());
        assertThat(Catalog.of(migrated).comparable()).isEqualTo(before.comparable());
    }

    /** Schemas are made for the newest server. */
    private static boolean isTooNew(Schema schema, int major) {
        return Diagnostic.anyError(SchemaRules.check(schema, major));
    }

    private static Plan build(Schema schema) {
        return Planner.plan(
                Schema.EMPTY,
                SchemaDiff.between(Schema.EMPTY, schema, Decisions.NONE).steps());
    }
}
