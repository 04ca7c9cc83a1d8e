package dev.kedge.cli.option;

import dev.kedge.cli.listing.Json;
import dev.kedge.files.NewRevision;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of commands that change a folder to print as JSON what they wrote and deleted. */
public final class WrittenOption {
    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    /**
     * Prints what happened to the folder.
     *
     * @param revision the revision that was written
     * @param gone the names of the folders of the revisions that were deleted
     * @param changed whether the folder was changed, as opposed to a dry run
     * @param lines the same as text
     */
    public void print(
            Optional<NewRevision> revision,
            List<String> gone,
            boolean changed,
            Collection<String> lines,
            PrintWriter out) {
        if (json) {
            out.println(json(revision, gone, changed));
        } else {
            lines.forEach(out::println);
        }
        out.flush();
    }

    private static String json(Optional<NewRevision> revision, List<String> gone, boolean changed) {
        return Json.print(it -> {
            it.writeBooleanField("changed", changed && (revision.isPresent() || !gone.isEmpty()));
            if (revision.isPresent()) {
                it.writeObjectFieldStart("written");
                it.writeStringField("revision", revision.get().content().revision());
                it.writeStringField("message", revision.get().content().message());
                it.writeStringField("folder", "revisions/" + revision.get().folder());
                it.writeEndObject();
            }
            Json.strings(
                    it,
                    "gone",
                    gone.stream().map(folder -> "revisions/" + folder).toList());
        });
    }
}
