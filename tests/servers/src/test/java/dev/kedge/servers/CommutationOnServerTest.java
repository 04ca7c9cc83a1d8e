package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.laws.CommutationLawTest;
import dev.kedge.core.laws.Law;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.random.RandomCase;
import dev.kedge.core.revision.Commutation;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.rule.SchemaRules;
import dev.kedge.core.step.Step;
import dev.kedge.postgres.Majors;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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
 * Runs the SQL of two random branches that commute in both orders: as it was written for the schema where they part, it must
 * run on top of the other branch as well, and lead to the same database.
 */
class CommutationOnServerTest {
    private static final long SEED = Long.getLong("kedge.seed", 1);
    private static final int CASES = Integer.getInteger("kedge.random.cases", Law.seeds(50, 150));
    private static final long BESIDE = 1_000_003;
    /** So many are tried by one test, so that several threads have work. */
    private static final int AT_ONCE = 10;

    private static final Map<Integer, AtomicInteger> COMMUTING = new ConcurrentHashMap<>();

    static Stream<Arguments> seedsOnServers() {
        return Majors.outermostSince(0).stream()
                .flatMap(major -> LongStream.iterate(SEED, seed -> seed < SEED + CASES, seed -> seed + AT_ONCE)
                        .mapToObj(seed -> Arguments.of(major, seed, (int) Math.min(AT_ONCE, SEED + CASES - seed))));
    }

    /** Branches that clash are passed over, which must not be nearly all. */
    @AfterAll
    static void manyCommuted() {
        assertThat(COMMUTING)
                .allSatisfy((major, commuting) -> assertThat(commuting.get())
                        .as("on PostgreSQL %d", major)
                        .isGreaterThan(CASES / 20));
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {2} seeds from {1}")
    @MethodSource("seedsOnServers")
    void bothOrdersLeadToOneDatabase(int major, long first, int cases) {
        AtomicInteger commuting = COMMUTING.computeIfAbsent(major, m -> new AtomicInteger());
        for (long seed = first; seed < first + cases; seed++) {
            long other = seed * BESIDE;
            Law.holds(seed, 1, left -> migrate(major, left, left.beside(other), commuting));
        }
    }

    private static void migrate(int major, RandomCase left, RandomCase right, AtomicInteger commuting)
            throws SQLException {
        List<Step> one = left.difference().steps();
        List<Step> other = right.difference().steps();
        if (one.isEmpty()
                || other.isEmpty()
                || isBroken(left.before(), major)
                || isBroken(left.after(), major)
                || isBroken(right.after(), major)
                || !commute(left.before(), one, other)
                || isBroken(Step.applyAll(left.after(), other), major)) {
            return;
        }
        commuting.incrementAndGet();
        Server server = Server.of(major);
        Connection leftFirst = server.emptyDatabase("migrated");
        Connection rightFirst = server.emptyDatabase("by_hand");
        run(leftFirst, left.before(), left.plan(), right.plan());
        run(rightFirst, left.before(), right.plan(), left.plan());
        assertThat(Catalog.of(leftFirst).comparable())
                .isEqualTo(Catalog.of(rightFirst).comparable());
    }

    private static boolean commute(Schema fork, List<Step> one, List<Step> other) {
        List<Commutation.Pair> pairs = CommutationLawTest.clashes(fork, one, other);
        return pairs.isEmpty();
    }

    private static void run(Connection database, Schema fork, Plan first, Plan second) throws SQLException {
        PhaseRunner runner = new PhaseRunner(database);
        runner.run(Planner.plan(
                        Schema.EMPTY,
                        SchemaDiff.between(Schema.EMPTY, fork, Decisions.NONE).steps())
                .upPhases());
        runner.run(first.upPhases());
        runner.run(second.upPhases());
    }

    /** Schemas are made for the newest server; and what two branches make together may break a rule of its own. */
    private static boolean isBroken(Schema schema, int major) {
        return Diagnostic.anyError(SchemaRules.check(schema, major));
    }
}
