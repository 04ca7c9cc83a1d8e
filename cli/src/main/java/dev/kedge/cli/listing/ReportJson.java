package dev.kedge.cli.listing;

import dev.kedge.runtime.Report;
import java.util.Locale;

/** Prints the result of an upgrade or downgrade as JSON. */
public final class ReportJson {
    private ReportJson() {}

    /** The result as one object. */
    public static String print(Report report) {
        return Json.print(json -> {
            json.writeStringField("database", report.database());
            json.writeStringField("direction", report.direction().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("milliseconds", report.took().toMillis());
            json.writeArrayFieldStart("revisions");
            for (Report.Ran ran : report.ran()) {
                Json.object(json, it -> {
                    it.writeStringField("revision", ran.revision().id());
                    it.writeStringField("message", ran.revision().message());
                    it.writeNumberField("phases", ran.phases());
                    it.writeNumberField("milliseconds", ran.took().toMillis());
                });
            }
            json.writeEndArray();
            OtherHeads.write(json, report.beside());
        });
    }
}
