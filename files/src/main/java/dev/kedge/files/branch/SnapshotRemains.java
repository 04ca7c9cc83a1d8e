package dev.kedge.files.branch;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.files.Release;
import dev.kedge.files.Snapshot;
import dev.kedge.files.SnapshotFile;
import dev.kedge.files.json.FormatCheck;
import dev.kedge.files.json.JsonCursor;
import dev.kedge.files.json.LineShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The readable lines of a snapshot.jsonl after a git merge: lines of both sides or of one, perhaps with conflict markers
 * between them. Unreadable lines are skipped. The schema follows from the revisions, so only facts that are not in the
 * revisions are read here.
 *
 * @param database the facts of {@code @Database}: those of the first side, with the higher server version of the two
 * @param releases the releases of both sides
 * @param lines the objects on each side, by their keys
 * @param hash the hash of the snapshot, if it can be read as one
 */
record SnapshotRemains(
        DatabaseInfo database, List<Release> releases, Map<ObjectKey, List<Line>> lines, Optional<String> hash) {

    /**
     * An object or part on one side.
     *
     * @param value the object without its parts
     * @param origin where and how it was declared
     */
    record Line(Record value, Origin origin) {}

    /** Reads a text; {@code file} names it in diagnostics. */
    static Outcome<SnapshotRemains> of(String file, String text) {
        Optional<Diagnostic> tooNew = FormatCheck.tooNew(file, text);
        if (tooNew.isPresent()) {
            return Outcome.failed(tooNew.get());
        }
        Optional<Diagnostic> later = SnapshotFile.later(file, sides(text));
        if (later.isPresent()) {
            return Outcome.failed(later.get());
        }
        List<DatabaseInfo> headers = new ArrayList<>();
        List<Release> releases = new ArrayList<>();
        Map<ObjectKey, List<Line>> lines = new LinkedHashMap<>();
        sides(text).forEach(line -> readIfWhole(line, headers, releases, lines));
        return headers.isEmpty()
                ? Outcome.failed(Diagnostic.of(DatabaseCode.HEADER_LOST, Place.line(file, 1), file))
                : Outcome.of(new SnapshotRemains(
                        headers.stream().reduce(SnapshotRemains::both).orElseThrow(),
                        releases,
                        lines,
                        SnapshotFile.parse(file, text).value().map(Snapshot::hash)));
    }

    /** The lines of both sides, without conflict markers and without the lines of the common base. */
    private static List<String> sides(String text) {
        List<String> sides = new ArrayList<>();
        boolean base = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("|||||||")) {
                base = true;
            } else if (line.startsWith("=======") || line.startsWith(">>>>>>>") || line.startsWith("<<<<<<<")) {
                base = false;
            } else if (!base && !line.isBlank()) {
                sides.add(line);
            }
        }
        return sides;
    }

    /** A truncated line is skipped, because its object follows from the revisions. */
    private static void readIfWhole(
            String line, List<DatabaseInfo> headers, List<Release> releases, Map<ObjectKey, List<Line>> lines) {
        FormatCheck.attempt(() -> read(line, headers, releases, lines));
    }

    private static void read(
            String line, List<DatabaseInfo> headers, List<Release> releases, Map<ObjectKey, List<Line>> lines) {
        if (line.startsWith("{\"kedge\":")) {
            headers.add(SnapshotFile.line(line, 1, SnapshotFile.Header.class).toInfo());
        } else if (line.startsWith(SnapshotFile.RELEASE)) {
            Release release = SnapshotFile.line(line, 1, Release.class);
            if (!releases.contains(release)) {
                releases.add(release);
            }
        } else if (!line.startsWith(SnapshotFile.REVISION)) {
            LineShape.Read read = LineShape.read(new JsonCursor(line, 1));
            key(read)
                    .ifPresent(key -> lines.computeIfAbsent(key, k -> new ArrayList<>())
                            .add(new Line(read.value(), read.origin())));
        }
    }

    private static Optional<ObjectKey> key(LineShape.Read read) {
        return read.value() instanceof Part part
                ? read.of().map(owner -> ObjectKey.part(owner, part))
                : Optional.of(((SchemaObject) read.value()).key());
    }

    private static DatabaseInfo both(DatabaseInfo one, DatabaseInfo other) {
        TreeSet<String> ignored = new TreeSet<>(one.ignore());
        ignored.addAll(other.ignore());
        return new DatabaseInfo(
                one.name(),
                Math.max(one.postgres(), other.postgres()),
                one.schema(),
                one.ignore().equals(other.ignore()) ? one.ignore() : List.copyOf(ignored));
    }

    /**
     * The origin of an object: of the side where the object is unchanged, otherwise of both; absent if neither side has it.
     */
    Optional<Origin> origin(ObjectKey key, Object now) {
        List<Line> found = lines.getOrDefault(key, List.of());
        return found.stream()
                .filter(line -> line.value().equals(now))
                .map(Line::origin)
                .reduce(Origin::or)
                .or(() -> found.stream().map(Line::origin).reduce(Origin::or));
    }

    /** Whether an object is unchanged on a side. */
    boolean hasAsIs(ObjectKey key, Object now) {
        return lines.getOrDefault(key, List.of()).stream()
                .anyMatch(line -> line.value().equals(now));
    }
}
