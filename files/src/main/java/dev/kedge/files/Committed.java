package dev.kedge.files;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diff.Decisions;
import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.revision.Replay;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SchemaVersion;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaRules;
import dev.kedge.core.step.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A database's folder as a value: the snapshot and every revision, read and checked.
 *
 * @param snapshot the snapshot
 * @param graph the revisions' graph
 * @param revisions the revisions by id, parents before children
 */
public record Committed(Snapshot snapshot, RevisionGraph graph, Map<String, CommittedRevision> revisions) {

    /**
     * Reads a folder and proves that it is whole: list and folders agree, every file is well-formed, the revisions have one
     * head and add up to the snapshot. Without a snapshot the result is {@link Code#NO_SNAPSHOT}.
     */
    public static Outcome<Committed> read(Source source) {
        return readRevisions(source).then(committed -> committed.proven(source));
    }

    /** Reads a folder as far as a runner needs it: several heads and an outdated snapshot are no obstacle. */
    public static Outcome<Committed> readRevisions(Source source) {
        String file = source.prefix() + SnapshotFile.NAME;
        try {
            Optional<String> text = source.read(SnapshotFile.NAME);
            if (text.isEmpty()) {
                return Outcome.failed(Diagnostic.of(Code.FOLDER_MISSING, Place.NOWHERE, folderName(source.prefix())));
            }
            Outcome<Snapshot> snapshot = SnapshotFile.parse(file, text.get());
            return snapshot.isPresent()
                    ? readRevisions(source, snapshot.get())
                    : Outcome.failed(snapshot.diagnostics());
        } catch (IOException e) {
            return Outcome.failed(Diagnostic.of(
                    Code.FILE_UNREADABLE, Place.whole(file), "The file cannot be read: " + e.getMessage()));
        }
    }

    private static String folderName(String prefix) {
        return prefix.isEmpty() ? "." : prefix.substring(0, prefix.length() - 1);
    }

    static Outcome<Committed> readRevisions(Source source, Snapshot snapshot) throws IOException {
        List<Diagnostic> problems = new ArrayList<>(unlisted(source, snapshot));
        Map<String, CommittedRevision> byId = new LinkedHashMap<>();
        List<RevisionHeader> headers = new ArrayList<>();
        for (String folder : snapshot.revisions()) {
            Outcome<CommittedRevision> read = CommittedRevision.read(source, folder);
            problems.addAll(read.diagnostics());
            read.value().ifPresent(revision -> {
                headers.add(revision.revision().header());
                byId.put(revision.revision().id(), revision);
            });
        }
        if (Diagnostic.anyError(problems)) {
            return Outcome.failed(problems);
        }
        return RevisionGraph.of(headers).map(graph -> {
            Map<String, CommittedRevision> ordered = new LinkedHashMap<>();
            for (RevisionHeader header : graph.order()) {
                Optional.ofNullable(byId.get(header.id())).ifPresent(r -> ordered.put(header.id(), r));
            }
            return new Committed(snapshot, graph, ordered);
        });
    }

    private static List<Diagnostic> unlisted(Source source, Snapshot snapshot) throws IOException {
        return source.revisionFolders().orElse(List.of()).stream()
                .filter(folder -> !snapshot.revisions().contains(folder))
                .map(folder -> Diagnostic.of(
                        Code.REVISION_NOT_LISTED,
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
                    ? Outcome.of(this)
                    : Outcome.failed(Diagnostic.of(
                            Code.SNAPSHOT_NOT_REPLAYED, place, firstDifference(replayed, recorded), source.prefix()));
        });
    }

    /** What is wrong with a folder of several heads; absent for one head or none. */
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
                Code.TWO_HEADS, place, heads.size(), names, parted, heads.get(0).id());
    }

    static String named(RevisionHeader revision) {
        return revision.id() + " (" + revision.message() + ")";
    }

    /** The ids of the revisions that all heads build on. */
    Set<String> fork() {
        Set<String> common = new HashSet<>(revisions.keySet());
        graph.heads().forEach(head -> common.retainAll(graph.withAncestors(List.of(head.id()))));
        return common;
    }

    /** A snapshot that a merge left in pieces need not be a schema that can be compared. */
    private static String firstDifference(Schema replayed, Schema recorded) {
        Optional<Diagnostic> breach = SchemaRules.check(recorded, Integer.MAX_VALUE).stream()
                .filter(Diagnostic::isError)
                .findFirst();
        if (breach.isPresent()) {
            return breach.get().message();
        }
        List<Step> steps =
                SchemaDiff.between(replayed, recorded, Decisions.NONE).steps();
        return "the snapshot needs \"" + steps.get(0).describe() + "\""
                + (steps.size() > 1 ? " and " + (steps.size() - 1) + " more" : "");
    }

    /** The revisions in topological order. */
    public List<Revision> history() {
        return revisions.values().stream().map(CommittedRevision::revision).toList();
    }

    /** The newest revision; absent if there is none. */
    public Optional<CommittedRevision> head() {
        List<RevisionHeader> heads = graph.heads();
        return heads.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(revisions.get(heads.get(0).id()));
    }

    /** The version of the schema after each revision, by id. */
    public Map<String, SchemaVersion> versions() {
        return SchemaVersion.of(history());
    }

    /** The digest of all revisions: what a database's ledger holds that has applied them. */
    public String digest() {
        return RevisionGraph.digest(graph.order());
    }

    /** The greatest PostgreSQL major version that any revision's SQL was written for; 0 without revisions. */
    public int minimumServer() {
        return history().stream().mapToInt(Revision::minimumServer).max().orElse(0);
    }
}
