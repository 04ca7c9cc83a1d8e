package dev.kedge.core.revision;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Step;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A label that tells how far a schema is from another for the code that uses it. It is computed from the history each time
 * and identifies nothing: two branches may bear the same.
 *
 * @param major raised by a revision that breaks code written for what it builds on
 * @param minor raised by one that does not, but which code can tell
 * @param patch raised by one that no code can tell, such as a new index or a merge
 */
@Experimental
public record SchemaVersion(int major, int minor, int patch) implements Comparable<SchemaVersion> {
    /** The version of every revision that builds on nothing. */
    public static final SchemaVersion FIRST = new SchemaVersion(1, 0, 0);

    private static final Comparator<SchemaVersion> ORDER = Comparator.comparingInt(SchemaVersion::major)
            .thenComparingInt(SchemaVersion::minor)
            .thenComparingInt(SchemaVersion::patch);

    /** The versions of these revisions, by id; they come parents first. */
    public static Map<String, SchemaVersion> of(List<Revision> revisions) {
        Map<String, SchemaVersion> versions = new LinkedHashMap<>();
        for (Revision revision : revisions) {
            Optional<SchemaVersion> parent = revision.header().parents().stream()
                    .flatMap(id -> Optional.ofNullable(versions.get(id)).stream())
                    .max(ORDER);
            versions.put(revision.id(), parent.map(p -> p.raisedBy(revision)).orElse(FIRST));
        }
        return versions;
    }

    /** Whether older code survives is what the revision recorded, so that a later Kedge gives the same label. */
    private SchemaVersion raisedBy(Revision revision) {
        if (!revision.header().compatible()) {
            return new SchemaVersion(major + 1, 0, 0);
        }
        boolean unnoticed = revision.up().stream().allMatch(step -> isUnnoticed(step, revision));
        return unnoticed ? new SchemaVersion(major, minor, patch + 1) : new SchemaVersion(major, minor + 1, 0);
    }

    /** What index is dropped only the way back says: code can tell that one was unique. */
    private static boolean isUnnoticed(Step step, Revision revision) {
        ObjectKey subject = step.subject();
        boolean dropsIndex = subject.kind() == ObjectKey.Kind.INDEX && step.drops(subject);
        return step.isUnnoticed()
                || dropsIndex
                        && revision.down().stream()
                                .anyMatch(back -> back.creates().contains(subject) && back.isUnnoticed());
    }

    @Override
    public int compareTo(SchemaVersion other) {
        return ORDER.compare(this, other);
    }

    /** The version with points. */
    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
