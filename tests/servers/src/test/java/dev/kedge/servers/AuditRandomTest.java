package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.audit.Finding;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.laws.Law;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.random.RandomCase;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.rule.SchemaRules;
import dev.kedge.postgres.Majors;
import dev.kedge.runtime.live.Audited;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Audits databases that are right: those of random schemas, half of them migrated from other schemas. No false alarm. */
class AuditRandomTest {
    private static final long SEED = Long.getLong("kedge.seed", 1);
    private static final int CASES = Integer.getInteger("kedge.audit.cases", Law.seeds(60, 100));

    static Stream<Arguments> seedsOnServers() {
        return Majors.outermostSince(0).stream()
                .flatMap(major -> LongStream.iterate(SEED, seed -> seed + 1)
                        .filter(seed -> isFor(major, RandomCase.of(seed)))
                        .limit(CASES)
                        .mapToObj(seed -> Arguments.of(major, seed)));
    }

    /** Schemas are made for the newest server. */
    private static boolean isFor(int major, RandomCase that) {
        return Stream.of(that.before(), that.after())
                .noneMatch(schema -> Diagnostic.anyError(SchemaRules.check(schema, major)));
    }

    @ParameterizedTest(name = "PostgreSQL {0}: seed {1}")
    @MethodSource("seedsOnServers")
    void whatIsRightRaisesNoAlarm(int major, long seed) throws SQLException {
        RandomCase that = RandomCase.of(seed);
        Connection database = Server.of(major).emptyDatabase("migrated");
        PhaseRunner runner = new PhaseRunner(database);
        if (seed % 2 == 0) {
            build(runner, that.before());
            runner.run(that.plan().upPhases());
        } else {
            build(runner, that.after());
        }
        Audited audited = Server.of(major).live("migrated").audit(that.after(), table -> false);
        assertThat(audited.findings())
                .filteredOn(finding -> finding.verdict() != Finding.Verdict.OK)
                .isEmpty();
    }

    private static void build(PhaseRunner runner, Schema schema) throws SQLException {
        runner.run(Planner.plan(
                        Schema.EMPTY,
                        SchemaDiff.between(Schema.EMPTY, schema, Decisions.NONE).steps())
                .upPhases());
    }
}
