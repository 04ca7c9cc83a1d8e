package dev.kedge.files;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.Compatibility;
import dev.kedge.core.revision.Hashes;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.PhaseHeader;
import dev.kedge.core.revision.Revision;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints and parses revision.json: the changes of a revision, as literal values. */
@Experimental
public final class RevisionFile {
    /** The file's name in the revision's folder. */
    public static final String NAME = "revision.json";

    private static final int ID_LENGTH = 12;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{2,64}");
    private static final Pattern FILE = Pattern.compile("[0-9A-Za-z_-][0-9A-Za-z_.-]{0,99}");
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z_]{1,64}");

    /**
     * A phase as revision.json lists it.
     *
     * @param phase its number
     * @param mode how it runs
     * @param steps the numbers of the steps that it carries out
     * @param sha256 the hash of the text as Kedge wrote it; a phase with another hash was edited
     */
    public record PhaseEntry(int phase, Mode mode, List<Integer> steps, String sha256) {
        /**
         * Copies the list.
         *
         * @param phase its number
         * @param mode how it runs
         * @param steps the numbers of the steps that it carries out
         * @param sha256 the hash of the text as Kedge wrote it; a phase with another hash was edited
         */
        public PhaseEntry {
            steps = List.copyOf(steps);
        }

        /**
         * {@return the entry of a phase}
         *
         * @param phase the phase as Kedge writes it
         */
        public static PhaseEntry of(Phase phase) {
            return new PhaseEntry(phase.number(), phase.mode(), phase.steps(), Hashes.ofSql(phase.sql()));
        }

        PhaseHeader header() {
            return new PhaseHeader(phase, mode, steps);
        }
    }

    /**
     * A further file of the revision, such as rows to insert.
     *
     * @param file its name in the revision's folder
     * @param sha256 the hash of its bytes
     */
    public record FileEntry(String file, String sha256) {}

    /**
     * Optional members of the file. Most revisions have none of them.
     *
     * @param compatibleFrom for an incompatible revision, the oldest revision whose code still works; absent or {@code
     *     none} if no older code works
     * @param hazards the hazards of its steps, as {@code --allow} names them
     * @param files its further files, sorted by name; the checksum covers them
     * @param withdraws the ids of the revisions that it withdraws
     * @param undoes the id of the revision that it takes back
     */
    public record Notes(
            Optional<String> compatibleFrom,
            List<String> hazards,
            List<FileEntry> files,
            List<String> withdraws,
            Optional<String> undoes) {
        /** The notes of a revision that has no optional members. */
        public static final Notes NONE = new Notes(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());

        /**
         * Copies the lists.
         *
         * @param compatibleFrom of an incompatible revision the one without which code stops working; absent or {@code
         *     none} where all code before this revision does
         * @param hazards the hazards of its steps, as {@code --allow} names them
         * @param files its further files, sorted by name; the checksum covers them
         * @param withdraws the ids of the revisions that it withdraws
         * @param undoes the id of the revision that it takes back
         */
        public Notes {
            hazards = List.copyOf(hazards);
            files = List.copyOf(files);
            withdraws = List.copyOf(withdraws);
        }
    }

    /**
     * The content of the file.
     *
     * @param revision the id
     * @param parents the ids of the revisions that it builds on
     * @param message what it does, one line
     * @param created when it was written
     * @param minimumServer the PostgreSQL major version that its SQL was written for
     * @param compatible whether older code still works
     * @param decisions the decisions of the developer, as options of accept
     * @param allowed the hazards that the developer acknowledged
     * @param up the steps to its schema
     * @param down the steps back
     * @param upPhases the phases of up.sql
     * @param downPhases the phases of down.sql
     * @param replaces the revisions that a squash stands for, the oldest first; empty for other revisions
     * @param notes the optional members
     */
    public record Content(
            String revision,
            List<String> parents,
            String message,
            Instant created,
            int minimumServer,
            boolean compatible,
            List<String> decisions,
            List<String> allowed,
            List<Step> up,
            List<Step> down,
            List<PhaseEntry> upPhases,
            List<PhaseEntry> downPhases,
            List<SquashedRevision> replaces,
            Notes notes) {

        /**
         * Creates the content of a revision without notes.
         *
         * @param revision the id
         * @param parents the ids of the revisions that it builds on
         * @param message what it does, one line
         * @param created when it was written
         * @param minimumServer the PostgreSQL major version that its SQL was written for
         * @param compatible whether older code still works
         * @param decisions the decisions of the developer, as options of accept
         * @param allowed the hazards that the developer acknowledged
         * @param up the steps to its schema
         * @param down the steps back
         * @param upPhases the phases of up.sql
         * @param downPhases the phases of down.sql
         * @param replaces the revisions that a squash stands for, the oldest first; empty for other revisions
         */
        public Content(
                String revision,
                List<String> parents,
                String message,
                Instant created,
                int minimumServer,
                boolean compatible,
                List<String> decisions,
                List<String> allowed,
                List<Step> up,
                List<Step> down,
                List<PhaseEntry> upPhases,
                List<PhaseEntry> downPhases,
                List<SquashedRevision> replaces) {
            this(
                    revision,
                    parents,
                    message,
                    created,
                    minimumServer,
                    compatible,
                    decisions,
                    allowed,
                    up,
                    down,
                    upPhases,
                    downPhases,
                    replaces,
                    Notes.NONE);
        }

        /**
         * Creates the content of a revision that is not a squash and has no notes.
         *
         * @param revision the id
         * @param parents the ids of the revisions that it builds on
         * @param message what it does, one line
         * @param created when it was written
         * @param minimumServer the PostgreSQL major version that its SQL was written for
         * @param compatible whether older code still works
         * @param decisions the decisions of the developer, as options of accept
         * @param allowed the hazards that the developer acknowledged
         * @param up the steps to its schema
         * @param down the steps back
         * @param upPhases the phases of up.sql
         * @param downPhases the phases of down.sql
         */
        public Content(
                String revision,
                List<String> parents,
                String message,
                Instant created,
                int minimumServer,
                boolean compatible,
                List<String> decisions,
                List<String> allowed,
                List<Step> up,
                List<Step> down,
                List<PhaseEntry> upPhases,
                List<PhaseEntry> downPhases) {
            this(
                    revision,
                    parents,
                    message,
                    created,
                    minimumServer,
                    compatible,
                    decisions,
                    allowed,
                    up,
                    down,
                    upPhases,
                    downPhases,
                    List.of());
        }

        /**
         * {@return a copy with its id} The id is a hash of the rest, so the same input always gives the same revision.
         */
        public Content named() {
            return withId(Hashes.sha256(print(withId(""))).substring(0, ID_LENGTH));
        }

        /** A copy with other lists of phases. */
        Content withPhases(List<PhaseEntry> ups, List<PhaseEntry> downs) {
            return with(revision, ups, downs);
        }

        private Content withId(String id) {
            return with(id, upPhases, downPhases);
        }

        private Content with(String id, List<PhaseEntry> ups, List<PhaseEntry> downs) {
            return new Content(
                    id,
                    parents,
                    message,
                    created,
                    minimumServer,
                    compatible,
                    decisions,
                    allowed,
                    up,
                    down,
                    ups,
                    downs,
                    replaces,
                    notes);
        }

        /** {@return which older code stops working after the revision} */
        public Compatibility compatibility() {
            return Compatibility.of(compatible, notes.compatibleFrom());
        }

        /**
         * {@return the checksum of the revision}
         *
         * @param upHash the hash of up.sql
         * @param downHash the hash of down.sql
         */
        public String checksum(String upHash, String downHash) {
            Map<String, String> hashes = new TreeMap<>();
            notes.files().forEach(file -> hashes.put(file.file(), file.sha256()));
            return Revision.checksum(stepsHash(), upHash, downHash, hashes);
        }

        /** {@return the hash of the steps in their canonical form, which is half of what a checksum covers} */
        public String stepsHash() {
            return Hashes.sha256(Stream.concat(up.stream(), down.stream())
                            .map(RevisionFile::canonical)
                            .collect(Collectors.joining("\n"))
                    + "\n" + up.size());
        }
    }

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
            List<PhaseEntry> upPhases,
            List<PhaseEntry> downPhases,
            List<FileEntry> files,
            List<SquashedRevision> replaces,
            List<String> withdraws,
            Optional<String> undoes) {}

    private RevisionFile() {}

    /**
     * {@return the text of revision.json: one member a line, and one element a line in the lists of steps and phases}
     *
     * @param content the content
     */
    public static String print(Content content) {
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

    private static String canonical(Step step) {
        return RecordCodec.print((Record) step);
    }

    /**
     * Parses revision.json.
     *
     * @param file the name of the file in diagnostics
     * @param text the text of the file
     * @return the content, or where the text is malformed
     */
    public static Outcome<Content> parse(String file, String text) {
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

    private static Content parse(String text) {
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
        return new Content(
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
                new Notes(read.compatibleFrom(), read.hazards(), read.files(), read.withdraws(), read.undoes()));
    }
}
