package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.laws.Law;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.random.RandomCase;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.rule.SchemaRules;
import dev.kedge.postgres.Majors;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Migrates random schemas on real servers: the database must become the one that is built from nothing, and go back to
 * what it was.
 */
class RandomSchemasTest {
    private static final long SEED = Long.getLong("kedge.seed", 1);
    private static final int CASES = Integer.getInteger("kedge.random.cases", Law.seeds(100, 150));
    /** So many are tried by one test, so that several threads have work. */
    private static final int AT_ONCE = 25;

    private static final Map<Integer, AtomicInteger> MIGRATED = new ConcurrentHashMap<>();

    static Stream<Arguments> seedsOnServers() {
        return Majors.outermostSince(0).stream()
                .flatMap(major -> LongStream.iterate(SEED, seed -> seed < SEED + CASES, seed -> seed + AT_ONCE)
                        .mapToObj(seed -> Arguments.of(major, seed, (int) Math.min(AT_ONCE, SEED + CASES - seed))));
    }

    /** Schemas that are too new for the oldest server are passed over, which must not be most of them. */
    @AfterAll
    static void manyWereMigrated() {
        assertThat(MIGRATED)
                .allSatisfy((major, migrated) ->
                        assertThat(migrated.get()).as("on PostgreSQL %d", major).isGreaterThan(CASES / 4));
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {2} seeds from {1}")
    @MethodSource("seedsOnServers")
    void migratingIsTheSameAsBuildingFromNothing(int major, long seed, int cases) {
        Law.holds(seed, cases, that -> migrate(major, that));
    }

    private static void migrate(int major, RandomCase that) throws SQLException {
        if (isTooNew(that.before(), major) || isTooNew(that.after(), major)) {
            return;
        }
        MIGRATED.computeIfAbsent(major, m -> new AtomicInteger()).incrementAndGet();
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
