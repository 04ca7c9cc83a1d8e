package dev.kedge.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Difference;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.random.RandomCase;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Script;
import dev.kedge.core.step.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tries the laws of comparing, replaying and planning on random schemas. */
class DiffLawsTest {
    private static final long SEED = Long.getLong("kedge.seed", 1);
    private static final int CASES = Law.seeds(200, 1_000);
    private static final int PAIRS = Law.seeds(400, 10_000);
    /** So many turns has every attribute to change in. */
    private static final int TURNS = Law.seeds(400, 1_000);

    @Test
    void aSchemaDoesNotDifferFromItself() {
        Law.holdsAtOnce(
                SEED,
                CASES,
                that -> assertThat(SchemaDiff.between(that.after(), that.after(), Decisions.NONE)
                                .isEmpty())
                        .isTrue());
    }

    @Test
    void theStepsLeadFromTheFirstSchemaToTheSecondAndBack() {
        Law.holdsAtOnce(SEED, PAIRS, that -> {
            Difference difference = that.difference();
            assertThat(difference.problems()).noneMatch(Diagnostic::isError);
            assertThat(Step.applyAll(that.before(), difference.steps())).isEqualTo(that.after());
            assertThat(difference.steps().isEmpty()).isEqualTo(that.before().equals(that.after()));
            assertThat(Step.applyAll(that.after(), that.plan().down())).isEqualTo(that.before());
        });
    }

    @Test
    void everyStepHasItsPhases() {
        Law.holdsAtOnce(SEED, CASES, that -> {
            Plan plan = that.plan();
            Set<Integer> carriedOut = plan.upPhases().stream()
                    .flatMap(phase -> phase.steps().stream())
                    .collect(Collectors.toSet());
            assertThat(carriedOut)
                    .isEqualTo(
                            IntStream.rangeClosed(1, plan.up().size()).boxed().collect(Collectors.toSet()));
        });
    }

    @Test
    void scriptsAreReadAsTheyWerePrinted() {
        Law.holdsAtOnce(SEED, CASES, that -> {
            for (List<Phase> phases :
                    List.of(that.plan().upPhases(), that.plan().downPhases())) {
                assertThat(Script.parse("up.sql", Script.print(phases)).get()).isEqualTo(phases);
            }
        });
    }

    @Test
    void thePlanOfACaseIsAlwaysTheSame() {
        Law.holdsAtOnce(SEED, CASES / 5, that -> {
            Difference again = SchemaDiff.between(that.before(), that.after(), that.decisions());
            assertThat(Planner.plan(that.before(), again.steps())).isEqualTo(that.plan());
        });
    }

    @Test
    void everyAttributeChangesOftenEnough() {
        Map<String, Integer> counts = new ConcurrentHashMap<>();
        RandomCase.attributes().forEach(attribute -> counts.put(attribute, 0));
        Law.holdsAtOnce(
                SEED,
                TURNS,
                that -> that.changed().stream()
                        .distinct()
                        .forEach(attribute -> counts.merge(attribute, 1, Integer::sum)));
        assertThat(counts).allSatisfy((attribute, count) -> assertThat(count).isGreaterThanOrEqualTo(TURNS / 200));
    }
}
