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
 * The ways to make a live database and its declaration equal again: change the one or the other.
 *
 * @param database the steps from the found to the declared schema; empty if there are no such steps or they are not needed
 * @param code the steps that the declaration lacks: from the declared to the found schema
 * @param problems why the database cannot be changed; empty if it can
 */
@Experimental
public record Reconciliation(Plan database, List<Step> code, List<Diagnostic> problems) {
    /**
     * Copies the lists.
     *
     * @param database the steps from the found to the declared schema; empty if there are no such steps or they are not
     *     needed
     * @param code the steps that the declaration lacks: from the declared to the found schema
     * @param problems why the database cannot be changed; empty if it can
     */
    public Reconciliation {
        code = List.copyOf(code);
        problems = List.copyOf(problems);
    }

    /**
     * {@return the ways to reconcile a database with its declaration} Objects that one side lacks count as dropped or
     * created by hand, never as renamed.
     *
     * @param declared the declared schema
     * @param found the schema of the live database
     */
    public static Reconciliation of(Schema declared, Schema found) {
        Outcome<List<Step>> database = Comparison.of(found, declared, List.of(), true);
        Outcome<List<Step>> code = Comparison.of(declared, found, List.of(), true);
        return new Reconciliation(
                Planner.plan(found, database.value().orElse(List.of())),
                code.value().orElse(List.of()),
                database.isPresent() ? List.of() : database.diagnostics());
    }

    /**
     * {@return the script for psql that makes the database as declared, with hazards as comments}
     *
     * @param defaultSchema the schema that unqualified names are in
     */
    public String script(String defaultSchema) {
        String dangers = database.hazards().stream()
                .map(hazard -> "-- " + hazard.acknowledgement() + ": " + hazard.sentence() + "\n")
                .distinct()
                .collect(Collectors.joining());
        return dangers + PsqlScript.print(defaultSchema, database.upPhases());
    }

    /**
     * {@return both ways as JSON}
     *
     * @param defaultSchema the schema that unqualified names are in
     */
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
