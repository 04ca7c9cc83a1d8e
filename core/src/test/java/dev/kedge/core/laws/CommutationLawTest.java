package dev.kedge.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.random.RandomCase;
import dev.kedge.core.revision.Commutation;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Tries on two random changes of one random schema that branches which do not clash may be taken in any order. */
public class CommutationLawTest {
    private static final long SEED = Long.getLong("kedge.seed", 1);
    private static final int CASES = Law.seeds(200, 500);
    /** Far from the seeds of the cases themselves. */
    private static final long BESIDE = 1_000_003;
    /** Once a partition was detached here from a table that the other branch gave a column. */
    private static final long DETACHED = 1_349;

    @Test
    void branchesThatDoNotClashLeadToOneSchemaInBothOrders() {
        Map<String, Integer> counts = new ConcurrentHashMap<>();
        LongStream.concat(LongStream.range(SEED, SEED + CASES), LongStream.of(DETACHED))
                .parallel()
                .forEach(seed -> Law.holds(seed, 1, left -> check(left, left.beside(seed * BESIDE), counts)));
        assertThat(counts.get("commute")).isGreaterThan(CASES / 10);
        assertThat(counts.get("clash")).isGreaterThan(CASES / 10);
    }

    private static void check(RandomCase left, RandomCase right, Map<String, Integer> counts) {
        List<Step> one = left.difference().steps();
        List<Step> other = right.difference().steps();
        if (!isSound(left) || !isSound(right) || one.isEmpty() || other.isEmpty()) {
            return;
        }
        boolean clash = !clashes(left.before(), one, other).isEmpty();
        counts.merge(clash ? "clash" : "commute", 1, Integer::sum);
        if (!clash) {
            Schema leftFirst = Step.applyAll(left.after(), other);
            Schema rightFirst = Step.applyAll(right.after(), one);
            assertThat(leftFirst).as("%s and %s", one, other).isEqualTo(rightFirst);
        }
    }

    private static boolean isSound(RandomCase that) {
        return !Diagnostic.anyError(that.difference().problems());
    }

    /** What clashes between two branches of one revision each. */
    public static List<Commutation.Pair> clashes(Schema fork, List<Step> left, List<Step> right) {
        return Commutation.clashes(
                fork, List.of(revision("111111111111", left)), List.of(revision("222222222222", right)), Map.of());
    }

    private static Revision revision(String id, List<Step> steps) {
        RevisionHeader header = new RevisionHeader(id, List.of(), "20250904_2030_" + id, "", true, "branch");
        return new Revision(header, Instant.EPOCH, 14, steps, List.of(), "", "");
    }
}
