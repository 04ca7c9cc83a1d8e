package dev.kedge.files;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.SquashedRevision;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Step;
import dev.kedge.files.json.Format;
import dev.kedge.files.json.FormatCheck;
import dev.kedge.files.json.JsonCursor;
import dev.kedge.files.json.Malformed;
import dev.kedge.files.json.RecordCodec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints and parses revision.json: the changes of a revision, as literal values. */
@Experimental
public final class RevisionFile {
    /** The file's name in the revision's folder. */
    public static final String NAME = "revision.json";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{2,64}");
    private static final Pattern FILE = Pattern.compile("[0-9A-Za-z_-][0-9A-Za-z_.-]{0,99}");
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z_]{1,64}");

    /** The members of the document in their order. */
    private record Document(
            String kedge,
            int format,
            String needs,
            String revision,
            List<String> parents,
            String message,
            Instant created,
            int minimumServer,
            boolean compatible,
            Optional<String> compatibleFrom,
            List<String> decisions,
            List<String> allowed,
            List<String> hazards,
            List<Step> up,
            List<Step> down,
            List<RevisionContent.PhaseEntry> upPhases,
            List<RevisionContent.PhaseEntry> downPhases,
            List<RevisionContent.FileEntry> files,
            List<SquashedRevision> replaces,
            List<String> withdraws,
            Optional<String> undoes) {}

    private RevisionFile() {}

    /**
     * {@return the text of revision.json: one member a line, and one element a line in the lists of steps and phases}
     *
     * @param content the content
     */
    public static String print(RevisionContent content) {
        return "{\n"
                + member("kedge", RecordCodec.quote("revision"))
                + member("format", Integer.toString(Format.CURRENT))
                + member("needs", RecordCodec.quote(Format.KEDGE))
                + member("revision", RecordCodec.quote(content.revision()))
                + member("parents", strings(content.parents()))
                + member("message", RecordCodec.quote(content.message()))
                + member("created", RecordCodec.quote(content.created().toString()))
                + member("minimumServer", Integer.toString(content.minimumServer()))
                + member("compatible", Boolean.toString(content.compatible()))
                + content.notes()
                        .compatibleFrom()
                        .map(from -> member("compatibleFrom", RecordCodec.quote(from)))
                        .orElse("")
                + member("decisions", strings(content.decisions()))
                + member("allowed", strings(content.allowed()))
                + (content.notes().hazards().isEmpty()
                        ? ""
                        : member("hazards", strings(content.notes().hazards())))
                + member("up", records(content.up()))
                + member("down", records(content.down()))
                + member("upPhases", records(content.upPhases()))
                + "  \"downPhases\": " + records(content.downPhases())
                + last("files", content.notes().files(), RevisionFile::records)
                + last("replaces", content.replaces(), RevisionFile::records)
                + last("withdraws", content.notes().withdraws(), RevisionFile::strings)
                + content.notes()
                        .undoes()
                        .map(id -> ",\n  \"undoes\": " + RecordCodec.quote(id))
                        .orElse("")
                + "\n}\n";
    }

    /** Writes an optional member. */
    private static <T> String last(String name, List<T> values, Function<List<T>, String> text) {
        return values.isEmpty() ? "" : ",\n  \"" + name + "\": " + text.apply(values);
    }

    private static String member(String name, String value) {
        return "  \"" + name + "\": " + value + ",\n";
    }

    private static String strings(List<String> values) {
        return values.stream().map(RecordCodec::quote).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String records(List<?> values) {
        return values.isEmpty()
                ? "[]"
                : values.stream()
                        .map(value -> "    " + RecordCodec.print((Record) value))
                        .collect(Collectors.joining(",\n", "[\n", "\n  ]"));
    }

    static String canonical(Step step) {
        return RecordCodec.print((Record) step);
    }

    /**
     * Parses revision.json.
     *
     * @param file the name of the file in diagnostics
     * @param text the text of the file
     * @return the content, or where the text is malformed
     */
    public static Outcome<RevisionContent> parse(String file, String text) {
        return FormatCheck.of(file, text, () -> parse(text));
    }

    private static void check(Pattern shape, String value, String text, String what) {
        if (!shape.matcher(value).matches()) {
            int at = Math.max(0, text.indexOf(RecordCodec.quote(value)));
            int line = 1
                    + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
            throw new Malformed(line, RecordCodec.quote(value) + " is not " + what + ".", "the one that Kedge wrote");
        }
    }

    private static RevisionContent parse(String text) {
        JsonCursor json = new JsonCursor(text, 1);
        Document read = RecordCodec.read(json, Document.class);
        json.end();
        FormatCheck.kind("revision", read.kedge());
        Stream.concat(Stream.of(read.revision()), read.parents().stream())
                .forEach(id -> check(ID, id, text, "the id of a revision"));
        Stream.concat(read.upPhases().stream(), read.downPhases().stream())
                .forEach(phase -> check(HASH, phase.sha256(), text, "a hash"));
        Stream.concat(read.withdraws().stream(), read.undoes().stream())
                .forEach(id -> check(ID, id, text, "the id of a revision"));
        read.files().forEach(file -> {
            check(HASH, file.sha256(), text, "a hash");
            check(FILE, file.file(), text, "the name of a file");
        });
        read.compatibleFrom().ifPresent(from -> {
            check(ID, from, text, "the id of a revision, or none");
            if (read.compatible()) {
                throw new Malformed(
                        1,
                        "A compatible revision breaks no code, so it has no compatibleFrom.",
                        "\"compatible\": false beside it");
            }
        });
        return new RevisionContent(
                read.revision(),
                read.parents(),
                read.message(),
                read.created(),
                read.minimumServer(),
                read.compatible(),
                read.decisions(),
                read.allowed(),
                read.up(),
                read.down(),
                read.upPhases(),
                read.downPhases(),
                read.replaces(),
                new RevisionContent.Notes(
                        read.compatibleFrom(), read.hazards(), read.files(), read.withdraws(), read.undoes()));
    }
}
