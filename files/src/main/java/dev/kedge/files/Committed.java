package dev.kedge.files;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.revision.Hashes;
import dev.kedge.core.revision.Replay;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SchemaVersion;
import dev.kedge.core.revision.Shortcut;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.rule.SchemaRules;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A database's folder as a value: the snapshot and every revision, read and checked.
 *
 * @param snapshot the snapshot
 * @param graph the revisions' graph
 * @param revisions the revisions by id, parents before children
 * @param squashes the open squashes by id: those whose squashed revisions still exist
 */
@Experimental
public record Committed(
        Snapshot snapshot,
        RevisionGraph graph,
        Map<String, CommittedRevision> revisions,
        Map<String, CommittedRevision> squashes) {

    /**
     * Reads a folder and checks that it is complete: the list matches the folders, every file is well-formed, the
     * revisions have one head and add up to the snapshot.
     *
     * @param source where the folder is read from
     * @return the folder; {@link DriftCode#NO_SNAPSHOT} if it has no snapshot
     */
    public static Outcome<Committed> read(Source source) {
        return readUnproven(source).then(committed -> committed.proven(source));
    }

    /**
     * Reads a folder as a runner needs it: several heads are allowed. With one head the revisions must add up to the
     * snapshot. With several heads they need not, until they are merged.
     *
     * @param source where the folder is read from
     * @return the folder
     */
    public static Outcome<Committed> readRevisions(Source source) {
        return readUnproven(source)
                .then(committed ->
                        committed.graph().heads().size() > 1 ? Outcome.of(committed) : committed.proven(source));
    }

    /**
     * Reads a folder without checking that its revisions add up to the snapshot.
     *
     * @param source where the folder is read from
     * @return the folder
     */
    public static Outcome<Committed> readUnproven(Source source) {
        return ofSnapshot(source, (file, text) -> {
            Outcome<Snapshot> snapshot = SnapshotFile.parse(file, text);
            return snapshot.isPresent() ? readListed(source, snapshot.get()) : Outcome.failed(snapshot.diagnostics());
        });
    }

    /**
     * Reads only the database that a folder belongs to.
     *
     * @param source where the folder is read from
     * @return the facts of {@code @Database} in the first line of the snapshot
     */
    public static Outcome<DatabaseInfo> readDatabase(Source source) {
        return ofSnapshot(source, SnapshotFile::database);
    }

    /** Parses a snapshot, given its name and text. */
    @FunctionalInterface
    private interface OfSnapshot<T> {
        Outcome<T> read(String file, String text) throws IOException;
    }

    private static <T> Outcome<T> ofSnapshot(Source source, OfSnapshot<T> reading) {
        String file = source.prefix() + SnapshotFile.NAME;
        Outcome<Optional<String>> text = source.read(SnapshotFile.NAME);
        if (!text.isPresent()) {
            return Outcome.failed(text.diagnostics());
        }
        try {
            return text.get().isPresent()
                    ? reading.read(file, text.get().get())
                    : Outcome.failed(
                            Diagnostic.of(FileCode.FOLDER_MISSING, Place.NOWHERE, folderName(source.prefix())));
        } catch (IOException e) {
            return Outcome.failed(Diagnostic.of(
                    FileCode.FILE_UNREADABLE, Place.whole(file), "The file cannot be read: " + e.getMessage()));
        }
    }

    private static String folderName(String prefix) {
        return prefix.isEmpty() ? "." : prefix.substring(0, prefix.length() - 1);
    }

    /**
     * Reads the revisions that a snapshot lists, and nothing else of the folder.
     *
     * @param source where the folder is read from
     * @param snapshot the snapshot
     * @return the revisions with the snapshot
     * @throws IOException if a file cannot be read
     */
    public static Outcome<Committed> readListed(Source source, Snapshot snapshot) throws IOException {
        List<Diagnostic> problems = new ArrayList<>(unlisted(source, snapshot));
        problems.addAll(LaterFeatures.in(source.prefix() + SnapshotFile.NAME, snapshot));
        List<CommittedRevision> found = new ArrayList<>();
        for (String folder : snapshot.revisions()) {
            Outcome<CommittedRevision> read = CommittedRevision.read(source, folder);
            problems.addAll(read.diagnostics());
            read.value().ifPresent(found::add);
        }
        return Diagnostic.anyError(problems)
                ? Outcome.failed(problems)
                : of(snapshot, found).then(committed -> {
                    List<Diagnostic> unknown = RevisionReferences.check(committed, source.prefix());
                    return unknown.isEmpty() ? Outcome.of(committed) : Outcome.failed(unknown);
                });
    }

    private static Outcome<Committed> of(Snapshot snapshot, Collection<CommittedRevision> found) {
        Map<String, CommittedRevision> byId = new LinkedHashMap<>();
        found.forEach(one -> byId.put(one.revision().id(), one));
        return RevisionGraph.of(
                        found.stream().map(one -> one.revision().header()).toList())
                .map(graph ->
                        new Committed(snapshot, graph, pick(graph.order(), byId), pick(graph.openSquashes(), byId)));
    }

    private static Map<String, CommittedRevision> pick(
            List<RevisionHeader> headers, Map<String, CommittedRevision> byId) {
        Map<String, CommittedRevision> picked = new LinkedHashMap<>();
        for (RevisionHeader header : headers) {
            Optional.ofNullable(byId.get(header.id())).ifPresent(one -> picked.put(header.id(), one.under(header)));
        }
        return picked;
    }

    /**
     * Returns this folder as if the revisions that some open squashes stand for were deleted, so that the squashes are
     * revisions themselves.
     *
     * @param open the open squashes
     * @return the folder without the squashed revisions
     */
    public Outcome<Committed> without(Collection<RevisionHeader> open) {
        Set<String> gone = open.stream()
                .flatMap(squash -> Shortcut.within(squash, graph.order()).stream())
                .map(RevisionHeader::id)
                .collect(Collectors.toSet());
        List<CommittedRevision> left = Stream.concat(revisions.values().stream(), squashes.values().stream())
                .filter(one -> !gone.contains(one.revision().id()))
                .toList();
        Snapshot without = new Snapshot(
                snapshot.database(),
                left.stream().map(one -> one.revision().header().folder()).toList(),
                snapshot.releases(),
                snapshot.declared());
        return of(without, left);
    }

    /**
     * {@return a revision or open squash; absent if the id is unknown}
     *
     * @param id the whole id
     */
    public Optional<CommittedRevision> find(String id) {
        return Optional.ofNullable(revisions.get(id)).or(() -> Optional.ofNullable(squashes.get(id)));
    }

    /** {@return everything that can run: the revisions in topological order, then the open squashes} */
    public List<Revision> runnable() {
        return Stream.concat(revisions.values().stream(), squashes.values().stream())
                .map(CommittedRevision::revision)
                .toList();
    }

    private static List<Diagnostic> unlisted(Source source, Snapshot snapshot) throws IOException {
        return source.revisionFolders().orElse(List.of()).stream()
                .filter(folder -> !snapshot.revisions().contains(folder))
                .map(folder -> Diagnostic.of(
                        FileCode.REVISION_NOT_LISTED,
                        Place.whole(source.prefix() + Directory.REVISIONS + "/" + folder),
                        folder))
                .toList();
    }

    private Outcome<Committed> proven(Source source) {
        Place place = Place.whole(source.prefix() + SnapshotFile.NAME);
        List<RevisionHeader> heads = graph.heads();
        if (heads.size() > 1) {
            return Outcome.failed(severalHeads(place));
        }
        return Replay.of(history()).then(replayed -> {
            Schema recorded = snapshot.declared().schema();
            return replayed.equals(recorded)
                    ? squashesProven(source)
                    : Outcome.failed(Diagnostic.of(
                            FileCode.SNAPSHOT_NOT_REPLAYED,
                            place,
                            firstDifference(replayed, recorded),
                            source.prefix()));
        });
    }

    private Outcome<Committed> squashesProven(Source source) {
        List<Diagnostic> problems = new ArrayList<>();
        for (CommittedRevision squash : squashes.values()) {
            RevisionHeader header = squash.revision().header();
            Optional<Schema> theirs =
                    SchemaAt.revisions(this, List.of(header.id())).value();
            Optional<Schema> own = SchemaAt.revisions(this, header.parents())
                    .then(before -> Replay.apply(before, squash.revision()))
                    .value();
            if (!own.equals(theirs)) {
                problems.add(Diagnostic.of(
                        DatabaseCode.SQUASH_MISFIT,
                        Place.whole(source.prefix() + Directory.REVISIONS + "/" + header.folder()),
                        header.id(),
                        "its steps lead to another schema than theirs"));
            }
        }
        return Outcome.of(this, problems);
    }

    /** {@return the error for a folder that has several heads; absent for one head or none} */
    public Optional<Diagnostic> severalHeads() {
        return graph.heads().size() > 1 ? Optional.of(severalHeads(Place.NOWHERE)) : Optional.empty();
    }

    private Diagnostic severalHeads(Place place) {
        List<RevisionHeader> heads = graph.heads();
        String names = heads.stream().map(Committed::named).collect(Collectors.joining(", "));
        List<RevisionHeader> fork = graph.headsOf(fork());
        String parted = fork.isEmpty()
                ? "have no revision in common"
                : "part after " + fork.stream().map(Committed::named).collect(Collectors.joining(" and "));
        return Diagnostic.of(
                FileCode.TWO_HEADS,
                place,
                heads.size(),
                names,
                parted,
                heads.get(0).id());
    }

    /**
     * {@return a revision as messages name it: its id, and its message in parentheses}
     *
     * @param revision the header of the revision
     */
    public static String named(RevisionHeader revision) {
        return revision.id() + " (" + revision.message() + ")";
    }

    /** {@return the ids of the revisions that all heads build on} */
    public Set<String> fork() {
        Set<String> common = new HashSet<>(revisions.keySet());
        graph.heads().forEach(head -> common.retainAll(graph.withAncestors(List.of(head.id()))));
        return common;
    }

    /** A snapshot that git merged line by line need not be a consistent schema. */
    private static String firstDifference(Schema replayed, Schema recorded) {
        Optional<Diagnostic> breach = Stream.of(recorded, replayed)
                .flatMap(schema -> SchemaRules.check(schema, Integer.MAX_VALUE).stream())
                .filter(Diagnostic::isError)
                .findFirst();
        if (breach.isPresent()) {
            return breach.get().message().toString();
        }
        List<Step> steps =
                SchemaDiff.between(replayed, recorded, Decisions.NONE).steps();
        return "the snapshot needs \"" + steps.get(0).describe() + "\""
                + (steps.size() > 1 ? " and " + (steps.size() - 1) + " more" : "");
    }

    /** {@return the revisions in topological order} */
    public List<Revision> history() {
        return revisions.values().stream().map(CommittedRevision::revision).toList();
    }

    /** {@return the newest revision; absent if the folder has no revisions} */
    public Optional<CommittedRevision> head() {
        List<RevisionHeader> heads = graph.heads();
        return heads.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(revisions.get(heads.get(0).id()));
    }

    /** {@return the version of the schema after each revision, by id} */
    public Map<String, SchemaVersion> versions() {
        return SchemaVersion.of(history(), snapshot.namedVersions());
    }

    /** {@return the digest of all revisions, which the ledger of a database contains that has applied them} */
    public String digest() {
        return RevisionGraph.digest(graph.order());
    }

    /**
     * {@return the digest of everything that is compiled in, including open squashes, which no ledger knows} Without
     * squashes it equals {@link #digest()}.
     */
    public String compiledDigest() {
        List<RevisionHeader> all = runnable().stream().map(Revision::header).toList();
        String squashed = all.stream()
                .filter(RevisionHeader::isSquash)
                .map(squash -> squash.id() + ":" + squash.checksum() + "\n")
                .collect(Collectors.joining());
        return squashed.isEmpty() ? digest() : Hashes.sha256(digest() + "\n" + squashed);
    }

    /**
     * {@return the highest PostgreSQL major version that the SQL of any revision was written for; 0 without revisions}
     */
    public int minimumServer() {
        return runnable().stream().mapToInt(Revision::minimumServer).max().orElse(0);
    }
}
