package dev.kedge.files;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.stability.Experimental;
import dev.kedge.files.json.Format;
import dev.kedge.files.json.FormatCheck;
import dev.kedge.files.json.JsonCursor;
import dev.kedge.files.json.LineShape;
import dev.kedge.files.json.Malformed;
import dev.kedge.files.json.ObjectLines;
import dev.kedge.files.json.RecordCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints and parses snapshot.jsonl: a header, and a line for each revision, release and object. */
@Experimental
public final class SnapshotFile {
    /** The file's name in the database's folder. */
    public static final String NAME = "snapshot.jsonl";

    /** How the line of a revision begins. */
    public static final String REVISION = "{\"revision\":";

    /** How the line of a release begins. */
    public static final String RELEASE = "{\"release\":";

    private static final Map<String, Class<? extends LaterLine>> LATER = Map.of("rows", LaterLine.Row.class);

    /** The first line. */
    public record Header(
            String kedge, int format, String needs, String database, int postgres, String schema, List<String> ignore) {
        /** {@return the facts of {@code @Database} in this line} */
        public DatabaseInfo toInfo() {
            return new DatabaseInfo(database, postgres, schema, ignore);
        }
    }

    /** The line of a revision. */
    record RevisionLine(String revision) {}

    private SnapshotFile() {}

    /**
     * {@return the text of a snapshot, with LF at the end of every line}
     *
     * @param snapshot the snapshot
     */
    public static String print(Snapshot snapshot) {
        DatabaseInfo database = snapshot.database();
        List<String> lines = new ArrayList<>();
        lines.add(RecordCodec.print(new Header(
                "snapshot",
                Format.CURRENT,
                Format.KEDGE,
                database.name(),
                database.postgres(),
                database.schema(),
                database.ignore())));
        snapshot.revisions().forEach(folder -> lines.add(RecordCodec.print(new RevisionLine(folder))));
        snapshot.releases().forEach(release -> lines.add(RecordCodec.print(release)));
        lines.addAll(ObjectLines.print(snapshot.declared()));
        snapshot.later().forEach(line -> lines.add(RecordCodec.print((Record) line)));
        return String.join("\n", lines) + "\n";
    }

    /**
     * Parses a snapshot.
     *
     * @param file the name of the file in diagnostics
     * @param text the text of the file
     * @return the snapshot, or where the text is malformed
     */
    public static Outcome<Snapshot> parse(String file, String text) {
        return FormatCheck.of(file, text, () -> parse(text));
    }

    /** The database that the first line of a snapshot names. No other line is read. */
    static Outcome<DatabaseInfo> database(String file, String text) {
        return FormatCheck.of(file, text, () -> header(text).toInfo());
    }

    private static Header header(String text) {
        String first =
                text.lines().findFirst().orElseThrow(() -> new Malformed(1, "The file is empty.", "a header line"));
        Header header = line(first, 1, Header.class);
        FormatCheck.kind("snapshot", header.kedge());
        return header;
    }

    private static Snapshot parse(String text) {
        Header header = header(text);
        List<String> lines = text.lines().toList();
        List<String> revisions = new ArrayList<>();
        List<Release> releases = new ArrayList<>();
        List<LaterLine> later = new ArrayList<>();
        ObjectLines.Reader objects = new ObjectLines.Reader();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            if (lines.get(i).startsWith(REVISION)) {
                String folder = folder(line(lines.get(i), i + 1, RevisionLine.class), i + 1);
                ObjectLines.Reader.once(revisions.contains(folder) ? folder : null, folder, i + 1);
                revisions.add(folder);
            } else if (lines.get(i).startsWith(RELEASE)) {
                Release release = line(lines.get(i), i + 1, Release.class);
                ObjectLines.Reader.once(
                        releases.contains(release) ? release : null, "Release " + release.release(), i + 1);
                releases.add(release);
            } else if (laterType(lines.get(i)).isPresent()) {
                LaterLine read =
                        line(lines.get(i), i + 1, laterType(lines.get(i)).get());
                ObjectLines.Reader.once(later.contains(read) ? read : null, "The line", i + 1);
                later.add(read);
            } else {
                JsonCursor json = new JsonCursor(lines.get(i), i + 1);
                objects.add(LineShape.read(json), i + 1);
                json.end();
            }
        }
        return new Snapshot(header.toInfo(), revisions, releases, objects.toDeclared(), later);
    }

    /**
     * The kind of a line that needs a later version of Kedge, determined by its first characters; absent for other lines.
     */
    private static Optional<Class<? extends LaterLine>> laterType(String line) {
        return LATER.entrySet().stream()
                .filter(kind -> line.startsWith("{\"" + kind.getKey() + "\":"))
                .<Class<? extends LaterLine>>map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * Finds the lines that need a later version of Kedge. The lines need not be a complete snapshot.
     *
     * @param file the name of the file in diagnostics
     * @param lines the lines
     * @return the error for the first such line; absent if no line needs one
     */
    public static Optional<Diagnostic> later(String file, List<String> lines) {
        return lines.stream()
                .flatMap(line -> laterType(line).stream())
                .findFirst()
                .map(type -> LaterFeatures.line(file));
    }

    /** Rejects names that lead out of the folder of the revisions or that file systems do not support. */
    private static String folder(RevisionLine line, int number) {
        String folder = line.revision();
        boolean plain = !folder.isBlank()
                && !folder.startsWith(".")
                && folder.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
        if (!plain) {
            throw new Malformed(
                    number,
                    RecordCodec.quote(folder) + " is not the name of a folder.",
                    "the name of a folder in " + Directory.REVISIONS);
        }
        return folder;
    }

    /**
     * {@return the record in a line}
     *
     * @param line the text of the line
     * @param number the number of the line, from 1
     * @param type the class of the record
     * @param <T> the type of the record
     */
    public static <T> T line(String line, int number, Class<T> type) {
        JsonCursor json = new JsonCursor(line, number);
        T read = RecordCodec.read(json, type);
        json.end();
        return read;
    }
}
