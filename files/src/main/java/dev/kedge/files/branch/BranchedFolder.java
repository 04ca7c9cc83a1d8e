package dev.kedge.files.branch;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.Commutation;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.HandWrittenSql;
import dev.kedge.core.revision.Replay;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.KeyedParts;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.step.Step;
import dev.kedge.files.Committed;
import dev.kedge.files.Directory;
import dev.kedge.files.Snapshot;
import dev.kedge.files.SnapshotFile;
import dev.kedge.files.decision.ConsumedDecisions;
import dev.kedge.files.decision.KeyHistory;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A folder whose snapshot cannot be trusted. Its revisions are those that have a folder, and of snapshot.jsonl only the
 * readable lines are used.
 *
 * @param committed the revisions; its snapshot lists them but has no schema
 * @param remains the readable lines of snapshot.jsonl
 */
record BranchedFolder(Committed committed, SnapshotRemains remains) {

    /** Reads a folder in which branches were merged by git. */
    static Outcome<BranchedFolder> read(Directory directory) {
        String file = directory.prefix() + SnapshotFile.NAME;
        Outcome<Optional<String>> read = directory.read(SnapshotFile.NAME);
        if (!read.isPresent()) {
            return Outcome.failed(read.diagnostics());
        }
        try {
            Optional<String> text = read.get();
            if (text.isEmpty()) {
                return Outcome.failed(Diagnostic.of(
                        FileCode.FOLDER_MISSING, Place.NOWHERE, directory.path().toString()));
            }
            List<String> folders = directory.revisionFolders().orElse(List.of());
            Outcome<SnapshotRemains> remains = SnapshotRemains.of(file, text.get());
            if (!remains.isPresent()) {
                return Outcome.failed(remains.diagnostics());
            }
            SnapshotRemains left = remains.get();
            Snapshot listed = new Snapshot(left.database(), folders, left.releases(), Declared.EMPTY);
            return Committed.readListed(directory, listed).map(committed -> new BranchedFolder(committed, left));
        } catch (IOException e) {
            return Outcome.failed(Diagnostic.of(
                    FileCode.FILE_UNREADABLE, Place.whole(file), "The file cannot be read: " + e.getMessage()));
        }
    }

    List<RevisionHeader> heads() {
        return committed.graph().heads();
    }

    Set<String> ancestors(String id) {
        return committed.graph().withAncestors(List.of(id));
    }

    /** The revisions of these ids, parents first. */
    List<Revision> revisions(Collection<String> ids) {
        return committed.history().stream()
                .filter(revision -> ids.contains(revision.id()))
                .toList();
    }

    /** The revisions that one head builds on and another does not. */
    List<Revision> own(String head, String other) {
        Set<String> own = new HashSet<>(ancestors(head));
        own.removeAll(ancestors(other));
        return revisions(own);
    }

    /** The clashes between the own revisions of two heads. */
    Outcome<List<Commutation.Pair>> clashes(String left, String right) {
        Set<String> fork = new HashSet<>(ancestors(left));
        fork.retainAll(ancestors(right));
        // each branch must be valid on its own before the two can be compared
        return Replay.of(revisions(ancestors(left)))
                .then(any -> Replay.of(revisions(ancestors(right))))
                .then(any -> Replay.of(revisions(fork)))
                .map(base -> Commutation.clashes(base, own(left, right), own(right, left), handwork()));
    }

    private Map<String, List<HandWrittenSql>> handwork() {
        return committed.revisions().values().stream()
                .collect(Collectors.toMap(
                        revision -> revision.revision().id(), revision -> revision.handwork(Direction.UP)));
    }

    /** The steps of the revisions that not all heads have, parents first; of all revisions if there is one head. */
    private List<Step> apart() {
        Set<String> common = heads().size() > 1 ? committed.fork() : Set.of();
        return committed.history().stream()
                .filter(revision -> !common.contains(revision.id()))
                .flatMap(revision -> revision.up().stream())
                .toList();
    }

    /** The schema with the origins of its objects, as far as they are known from a side or the steps. */
    Declared declared(Schema schema) {
        return declared(schema, apart());
    }

    /** The schema with the origins of its objects, followed through these steps. */
    private Declared declared(Schema schema, List<Step> steps) {
        SortedMap<ObjectKey, Origin> origins = new TreeMap<>();
        lines(schema).forEach((key, now) -> origins.put(key, origin(key, now, steps)));
        return new Declared(schema, origins);
    }

    /** All objects that have a line of their own. */
    private static Map<ObjectKey, Object> lines(Schema schema) {
        Map<ObjectKey, Object> lines = new TreeMap<>();
        for (SchemaObject object : schema.objects().values()) {
            lines.put(object.key(), KeyedParts.withoutParts(object));
            object.parts().forEach(part -> lines.put(ObjectKey.part(object.key().owner(), part), part));
        }
        return lines;
    }

    /** The origin of an object: the first on any side that is not empty. */
    Map<ObjectKey, Origin> origins() {
        Map<ObjectKey, Origin> all = new TreeMap<>();
        remains.lines()
                .forEach((key, lines) -> all.put(
                        key,
                        lines.stream()
                                .map(SnapshotRemains.Line::origin)
                                .reduce(Origin::or)
                                .orElse(Origin.NONE)));
        return all;
    }

    /**
     * The schema of one branch with the origins of its objects. An origin is taken from its own side if the object is
     * unchanged there; otherwise it is the one before the other branch consumed it.
     */
    Declared onto(Schema schema, List<Step> steps, Declared said) {
        SortedMap<ObjectKey, Origin> origins = new TreeMap<>();
        lines(schema)
                .forEach((key, now) -> origins.put(
                        key,
                        remains.hasAsIs(key, now)
                                ? origin(key, now, steps)
                                : ConsumedDecisions.of(steps, key).or(said.origin(key))));
        return new Declared(schema, origins);
    }

    private Origin origin(ObjectKey key, Object now, List<Step> steps) {
        Optional<Origin> said = remains.origin(key, now);
        if (said.isPresent() && remains.hasAsIs(key, now)) {
            return said.get();
        }
        Origin former = said.or(() -> KeyHistory.before(steps, key).flatMap(before -> remains.origin(before, now)))
                .orElse(Origin.NONE);
        return ConsumedDecisions.of(steps, key).or(former);
    }
}
