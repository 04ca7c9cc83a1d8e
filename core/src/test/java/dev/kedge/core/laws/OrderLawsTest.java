package dev.kedge.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.step.CreateEnum;
import dev.kedge.core.step.CreatePolicy;
import dev.kedge.core.step.CreateRoutine;
import dev.kedge.core.step.CreateTable;
import dev.kedge.core.step.CreateTrigger;
import dev.kedge.core.step.CreateView;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tries on random schemas that steps come in an order in which each finds what it needs. */
class OrderLawsTest {
    private static final long SEED = Long.getLong("kedge.seed", 1);
    private static final int CASES = Law.seeds(200, 500);

    @Test
    void noStepComesBeforeWhatItNeeds() {
        Law.holdsAtOnce(SEED, CASES, that -> {
            List<Step> steps = that.difference().steps();
            Set<String> made = new HashSet<>();
            for (int i = steps.size() - 1; i >= 0; i--) {
                Step step = steps.get(i);
                Optional<SchemaObject> object = object(step);
                assertThat(needs(step).hasAny(without(made, object)))
                        .as("%s comes before one of %s", step.describe(), made)
                        .isFalse();
                object.map(Dependencies::bareName).ifPresent(made::add);
            }
        });
    }

    /** A name that something else had before, or has besides, tells nothing of the order. */
    private static Set<String> without(Set<String> made, Optional<SchemaObject> own) {
        Set<String> others = new HashSet<>(made);
        own.map(Dependencies::bareName).ifPresent(others::remove);
        return others;
    }

    @Test
    void theOrderDoesNotDependOnThatOfTheDeclarations() {
        Law.holdsAtOnce(SEED, CASES, that -> {
            List<SchemaObject> objects = new ArrayList<>(that.after().objects().values());
            Collections.shuffle(objects, new Random(SEED));
            assertThat(SchemaDiff.between(that.before(), Schema.of(objects), that.decisions()))
                    .isEqualTo(that.difference());
        });
    }

    private static Optional<SchemaObject> object(Step step) {
        if (step instanceof CreateTable create) {
            return Optional.of(create.table());
        }
        if (step instanceof CreateView create) {
            return Optional.of(create.view());
        }
        if (step instanceof CreateRoutine create) {
            return Optional.of(create.routine());
        }
        return step instanceof CreateEnum create ? Optional.of(create.type()) : Optional.empty();
    }

    private static NameReferences needs(Step step) {
        if (step instanceof CreateTrigger create) {
            return Dependencies.of(create.trigger());
        }
        if (step instanceof CreatePolicy create) {
            return Dependencies.of(create.policy());
        }
        if (step instanceof CreateRoutine create && !create.unchecked()) {
            NameReferences body =
                    NameReferences.withStrings(create.routine().text().body().orElse(""));
            return body.plus(Dependencies.of(create.routine()));
        }
        return object(step).map(Dependencies::of).orElse(new NameReferences(Set.of(), false));
    }
}
