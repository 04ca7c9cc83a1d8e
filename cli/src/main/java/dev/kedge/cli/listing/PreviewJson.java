package dev.kedge.cli.listing;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.kedge.core.step.Hazard;
import dev.kedge.runtime.Preview;
import dev.kedge.runtime.UnmanagedLoss;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Prints a preview as JSON. */
public final class PreviewJson {
    private final JsonGenerator json;

    private PreviewJson(JsonGenerator json) {
        this.json = json;
    }

    /** The preview as one object. */
    public static String print(Preview preview) {
        return Json.print(json -> new PreviewJson(json).write(preview));
    }

    private void write(Preview preview) throws IOException {
        json.writeStringField("database", preview.database());
        json.writeStringField("direction", word(preview.direction()));
        json.writeArrayFieldStart("revisions");
        for (Preview.PlannedRevision revision : preview.revisions()) {
            write(revision);
        }
        json.writeEndArray();
        if (!preview.notices().isEmpty()) {
            json.writeArrayFieldStart("notices");
            for (String notice : preview.notices()) {
                json.writeString(notice);
            }
            json.writeEndArray();
        }
        if (!preview.unmanaged().isEmpty()) {
            json.writeArrayFieldStart("unmanaged");
            for (UnmanagedLoss loss : preview.unmanaged()) {
                json.writeStartObject();
                json.writeStringField("allow", loss.acknowledgement());
                json.writeStringField("sentence", loss.sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        OtherHeads.write(json, preview.beside());
    }

    private void write(Preview.PlannedRevision planned) throws IOException {
        json.writeStartObject();
        json.writeStringField("revision", planned.revision().id());
        json.writeStringField("message", planned.revision().message());
        json.writeStringField("wayBack", word(planned.wayBack()));
        json.writeArrayFieldStart("hazards");
        for (Hazard hazard : planned.hazards()) {
            json.writeStartObject();
            json.writeStringField("allow", hazard.acknowledgement());
            json.writeStringField("sentence", hazard.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("phases");
        for (Preview.PlannedPhase phase : planned.phases()) {
            write(phase);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Preview.PlannedPhase planned) throws IOException {
        json.writeStartObject();
        json.writeNumberField("phase", planned.phase().number());
        json.writeStringField("mode", planned.phase().mode().label());
        json.writeStringField("title", planned.phase().title());
        json.writeStringField("sql", planned.phase().sql());
        json.writeBooleanField("opaque", planned.opaque());
        writeLocks(planned.locks());
        json.writeEndObject();
    }

    private void writeLocks(List<Preview.PlannedLock> locks) throws IOException {
        json.writeArrayFieldStart("locks");
        for (Preview.PlannedLock lock : locks) {
            json.writeStartObject();
            json.writeStringField("relation", lock.lock().relation().toString());
            json.writeStringField("mode", lock.lock().mode().label());
            json.writeStringField("blocks", lock.lock().mode().blocked());
            json.writeStringField("work", word(lock.lock().work()));
            if (lock.size().rows().isPresent()) {
                json.writeNumberField("rows", lock.size().rows().get());
            }
            json.writeNumberField("bytes", lock.size().bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
