package dev.kedge.cli.listing;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.runtime.PhaseCondition;
import dev.kedge.runtime.Status;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Prints a status as JSON; docs/commands.md describes the members. */
public final class StatusJson {
    private final JsonGenerator json;
    private final Status status;
    private final PendingSteps steps;

    private StatusJson(JsonGenerator json, Status status, PendingSteps steps) {
        this.json = json;
        this.status = status;
        this.steps = steps;
    }

    /** The status as one object, with the conditions of applied revisions if they were asked. */
    public static String print(Status status, PendingSteps steps, Optional<List<PhaseCondition>> conditions) {
        return Json.print(json -> {
            StatusJson printed = new StatusJson(json, status, steps);
            printed.write();
            if (conditions.isPresent()) {
                printed.conditions(conditions.get());
            }
        });
    }

    private void conditions(List<PhaseCondition> conditions) throws IOException {
        json.writeArrayFieldStart("conditions");
        for (PhaseCondition condition : conditions) {
            Json.object(json, it -> {
                json.writeStringField("revision", condition.revision());
                json.writeNumberField("phase", condition.phase());
                json.writeStringField("query", condition.query());
                json.writeBooleanField("isTrue", condition.isTrue());
                if (condition.error().isPresent()) {
                    json.writeStringField("error", condition.error().get());
                }
            });
        }
        json.writeEndArray();
    }

    private void write() throws IOException {
        json.writeStringField("database", status.database());
        json.writeStringField("schema", status.schema());
        json.writeBooleanField("upToDate", status.isUpToDate());
        Json.strings(json, "heads", status.heads());
        json.writeArrayFieldStart("applied");
        for (RevisionHeader revision : status.applied()) {
            Json.object(json, it -> header(revision));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("pending");
        for (RevisionHeader revision : status.pending()) {
            Json.object(json, it -> {
                header(revision);
                halfDone(revision.id());
                List<String> java = steps.steps().getOrDefault(revision.id(), List.of());
                if (!java.isEmpty()) {
                    Json.strings(json, "javaSteps", java);
                }
            });
        }
        json.writeEndArray();
        json.writeArrayFieldStart("edited");
        for (Status.Edited edited : status.edited()) {
            Json.object(json, it -> {
                header(edited.revision());
                Json.strings(json, "changes", edited.changes());
            });
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unknown");
        for (Status.Unknown unknown : status.unknown()) {
            Json.object(json, it -> {
                json.writeStringField("revision", unknown.id());
                if (unknown.version().isPresent()) {
                    json.writeStringField("version", unknown.version().get());
                }
                if (unknown.message().isPresent()) {
                    json.writeStringField("message", unknown.message().get());
                }
                json.writeBooleanField("compatible", unknown.compatible());
                halfDone(unknown.id());
            });
        }
        json.writeEndArray();
        if (!status.contradictions().isEmpty()) {
            Json.strings(json, "contradictions", texts(status.contradictions()));
        }
        Json.strings(json, "advice", texts(StatusText.advice(status)));
    }

    private void header(RevisionHeader revision) throws IOException {
        json.writeStringField("revision", revision.id());
        json.writeStringField("message", revision.message());
    }

    private void halfDone(String id) throws IOException {
        Optional<Status.HalfDone> half = status.halfDone(id);
        if (half.isPresent()) {
            json.writeObjectFieldStart("halfDone");
            json.writeStringField("direction", half.get().direction().label());
            json.writeNumberField("phase", half.get().phase());
            json.writeNumberField("phases", half.get().phases());
            json.writeEndObject();
        }
    }

    /** Commands are written as the command line takes them. */
    private static List<String> texts(List<Wording> wordings) {
        return wordings.stream().map(Wording::toString).toList();
    }
}
