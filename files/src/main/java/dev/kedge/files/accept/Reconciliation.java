package dev.kedge.files.accept;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.revision.PsqlScript;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.Step;
import dev.kedge.files.json.RecordCodec;
import dev.kedge.files.json.StepJson;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a live database and its declaration come to say the same again: by changing the one or the other.
 *
 * @param database the way from what was found to what was declared; nothing if there is none, or it needs none
 * @param code the steps that the declaration lacks, from what was declared to what was found
 * @param problems why there is no way, where there is none
 */
@Experimental
public record Reconciliation(Plan database, List<Step> code, List<Diagnostic> problems) {
    /** Copies the lists. */
    public Reconciliation {
        code = List.copyOf(code);
        problems = List.copyOf(problems);
    }

    /** The repair of a database; what one side lacks was dropped or created by hand, and nothing was renamed. */
    public static Reconciliation of(Schema declared, Schema found) {
        Outcome<List<Step>> database = Comparison.of(found, declared, List.of(), true);
        Outcome<List<Step>> code = Comparison.of(declared, found, List.of(), true);
        return new Reconciliation(
                Planner.plan(found, database.value().orElse(List.of())),
                code.value().orElse(List.of()),
                database.isPresent() ? List.of() : database.diagnostics());
    }

    /** The script for psql that makes the database what was declared, dangers as comments. */
    public String script(String defaultSchema) {
        String dangers = database.hazards().stream()
                .map(hazard -> "-- " + hazard.acknowledgement() + ": " + hazard.sentence() + "\n")
                .distinct()
                .collect(Collectors.joining());
        return dangers + PsqlScript.print(defaultSchema, database.upPhases());
    }

    /** Both ways as JSON. */
    public String json(String defaultSchema) {
        return "{\"database\":{\"steps\":" + StepJson.print(database.up()) + ",\n\"hazards\":"
                + texts(database.hazards().stream().map(Hazard::acknowledgement))
                + ",\n\"sql\":" + RecordCodec.quote(database.up().isEmpty() ? "" : script(defaultSchema))
                + "},\n\"code\":{\"steps\":" + StepJson.print(code) + "},\n\"problems\":"
                + texts(problems.stream().map(Diagnostic::toString)) + "}";
    }

    private static String texts(Stream<String> texts) {
        return texts.distinct().map(RecordCodec::quote).collect(Collectors.joining(",", "[", "]"));
    }
}
