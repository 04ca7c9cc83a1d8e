package dev.kedge.processor;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.plan.BrokenCode;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.Step;
import dev.kedge.files.Committed;
import dev.kedge.files.accept.Drift;
import dev.kedge.files.accept.Retirements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What to do about drift: the command that writes the revision, if it can succeed. Dangers are listed with what they
 * mean, and are not filled in: to permit them is the user's decision.
 */
final class DriftAdvice {
    private final Drift drift;
    private final List<Step> changes;
    private final Committed committed;

    DriftAdvice(Drift drift, List<Step> changes, Committed committed) {
        this.drift = drift;
        this.changes = changes;
        this.committed = committed;
    }

    Wording wording() {
        if (Diagnostic.anyError(drift.problems())) {
            return Wording.plain("A revision can be written from them when what the other errors ask for is decided.");
        }
        List<Hazard> dangers = dangers();
        if (dangers.isEmpty()) {
            return Wording.of("Write a revision from them:\n{accept --message=\"%1$s\"}", message());
        }
        List<Wording> parts = new ArrayList<>();
        parts.add(Wording.of(
                "Write a revision from them. Replace … by the dangers that you accept{MAVEN:, separated by commas}:\n"
                        + "{accept --message=\"%1$s\" --allow=…}",
                message()));
        dangers.forEach(
                danger -> parts.add(Wording.plain("\n  " + danger.acknowledgement() + "\n      " + danger.sentence())));
        return Wording.join("", parts);
    }

    private String message() {
        if (changes.isEmpty()) {
            return "Change the database";
        }
        String first = changes.get(0).describe().replaceAll("[\"$`\\\\]", "'");
        String more = changes.size() == 1 ? "" : " and more";
        return first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1) + more;
    }

    /** The dangers of the revision, each once. */
    private List<Hazard> dangers() {
        Map<String, Hazard> all = new LinkedHashMap<>();
        Schema schema = committed.snapshot().declared().schema();
        List<Hazard> hazards =
                new ArrayList<>(BrokenCode.of(schema, drift.steps()).hazards());
        if (!schema.retired().isEmpty()) {
            hazards.addAll(Retirements.of(committed, drift.steps()).hazards());
        }
        hazards.forEach(hazard -> all.putIfAbsent(hazard.acknowledgement(), hazard));
        return List.copyOf(all.values());
    }
}
