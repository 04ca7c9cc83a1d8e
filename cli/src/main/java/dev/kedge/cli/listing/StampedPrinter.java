package dev.kedge.cli.listing;

import dev.kedge.cli.console.AnsiStyle;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.runtime.Stamped;
import java.io.PrintWriter;

/** Prints what a stamp changed, or would change. */
public final class StampedPrinter {
    private StampedPrinter() {}

    /**
     * Prints it as text.
     *
     * @param verb what was done, such as {@code Recorded}
     */
    public static void print(Stamped stamped, String verb, PrintWriter out) {
        stamped.removed().forEach(id -> out.println("-  " + id));
        for (RevisionHeader revision : stamped.added()) {
            out.println("+  " + AnsiStyle.of("bold", revision.id()) + "  " + revision.message());
        }
        String where = stamped.heads().isEmpty() ? "base" : String.join(", ", stamped.heads());
        out.println((stamped.isNoop() ? "Nothing to record" : verb) + ": database " + stamped.database() + " is at "
                + where + ".");
    }

    /** Prints it as JSON. */
    public static String json(Stamped stamped) {
        return Json.print(json -> {
            json.writeStringField("database", stamped.database());
            Json.strings(json, "removed", stamped.removed());
            Json.strings(
                    json,
                    "added",
                    stamped.added().stream().map(RevisionHeader::id).toList());
            Json.strings(json, "heads", stamped.heads());
        });
    }
}
