package dev.kedge.files.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Script;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.rule.SchemaRules;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.Step;
import dev.kedge.files.SnapshotFile;
import dev.kedge.files.accept.Drift;
import dev.kedge.files.decision.DecisionOptions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what the differ and the planner make of every case with the text that is checked in. */
class GoldenTest {
    static Stream<Case> cases() {
        return Case.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void plansWhatIsCheckedIn(Case that) throws IOException {
        Drift drift = that.drift();
        if (Diagnostic.anyError(drift.problems())) {
            Golden.check(that.folder().resolve("problem.txt"), problems(drift));
            return;
        }
        Plan plan = that.plan();
        Golden.check(that.folder().resolve("problem.txt"), "");
        Golden.check(
                that.folder().resolve("steps.txt"), lines(plan.up().stream().map(Step::describe)));
        Golden.check(that.folder().resolve("up.sql"), Script.print(plan.upPhases()));
        Golden.check(that.folder().resolve("down.sql"), Script.print(plan.downPhases()));
        Golden.check(
                that.folder().resolve("hazards.txt"),
                lines(new TreeSet<>(plan.hazards().stream()
                                .map(Hazard::acknowledgement)
                                .toList())
                        .stream()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAndPrintsItsSnapshotsByteForByte(Case that) throws IOException {
        for (String file : List.of("before.jsonl", "after.jsonl")) {
            if (that.snapshot(file).isPresent()) {
                Golden.check(
                        that.folder().resolve(file),
                        SnapshotFile.print(that.snapshot(file).get()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holdsValidSchemas(Case that) {
        for (Schema schema : List.of(that.before().schema(), that.after().schema())) {
            assertThat(SchemaRules.check(schema, that.minimumServer())).noneMatch(Diagnostic::isError);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void parsesTheScriptsThatItPrints(Case that) {
        if (that.text("problem.txt").isEmpty()) {
            assertThat(reparsed(that.plan().upPhases())).isEqualTo(that.plan().upPhases());
            assertThat(reparsed(that.plan().downPhases())).isEqualTo(that.plan().downPhases());
        }
    }

    /** It would end with a lock on the partition that no timeout limits. */
    @ParameterizedTest
    @MethodSource("cases")
    void detachesNothingConcurrently(Case that) {
        for (String file : List.of("up.sql", "down.sql")) {
            assertThat(that.text(file).orElse("")).doesNotContainPattern("DETACH PARTITION \\S+ CONCURRENTLY");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsNothingToDoAfterwards(Case that) {
        Declared reached = that.text("problem.txt").isPresent()
                ? that.after()
                : that.after().withSchema(that.plan().after(), Map.of());
        assertThat(Drift.between(reached, reached, DecisionOptions.NONE).isEmpty())
                .isTrue();
    }

    @Test
    void areHundreds() {
        assertThat(Case.runnable()).hasSizeGreaterThan(500);
    }

    @Test
    void coversEveryKindOfStep() {
        TreeSet<String> seen = Case.runnable().stream()
                .flatMap(that -> that.drift().steps().stream())
                .map(step -> step.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> kinds = Stream.of(Step.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).isEqualTo(kinds);
    }

    private static List<Phase> reparsed(List<Phase> phases) {
        return Script.parse("up.sql", Script.print(phases)).get();
    }

    private static String problems(Drift drift) {
        return lines(drift.problems().stream()
                .map(problem -> problem.code().id() + " " + problem.place().text()));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
