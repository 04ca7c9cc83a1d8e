package dev.kedge.core.revision;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Step;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label that shows how different two schemas are for code that uses them. A release may name the version of its heads;
 * from there it is computed, each time from the history. It does not identify a revision: two branches may have the same
 * label.
 *
 * @param major incremented by a revision that breaks code of its parents
 * @param minor incremented by a revision that does not, but that code can observe
 * @param patch incremented by a revision that code cannot observe, such as a new index or a merge
 */
@Experimental
public record SchemaVersion(int major, int minor, int patch) implements Comparable<SchemaVersion> {
    /** The version of every revision without parents. */
    public static final SchemaVersion FIRST = new SchemaVersion(1, 0, 0);

    private static final Comparator<SchemaVersion> ORDER = Comparator.comparingInt(SchemaVersion::major)
            .thenComparingInt(SchemaVersion::minor)
            .thenComparingInt(SchemaVersion::patch);

    /** A release is often a tag, which begins with a v. */
    private static final Pattern DOTTED =
            Pattern.compile("v?(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})");

    /**
     * Computes the versions of revisions.
     *
     * @param revisions the revisions, parents before children
     * @param named the versions that releases gave to revisions, by their ids
     * @return the versions, by the ids of the revisions
     */
    public static Map<String, SchemaVersion> of(List<Revision> revisions, Map<String, SchemaVersion> named) {
        Map<String, SchemaVersion> versions = new LinkedHashMap<>();
        for (Revision revision : revisions) {
            Optional<SchemaVersion> parent = revision.header().parents().stream()
                    .flatMap(id -> Optional.ofNullable(versions.get(id)).stream())
                    .max(ORDER);
            SchemaVersion computed = parent.map(p -> p.raisedBy(revision)).orElse(FIRST);
            versions.put(revision.id(), named.getOrDefault(revision.id(), computed));
        }
        return versions;
    }

    /**
     * Reads a version such as {@code 2.0.0} or {@code v2.0.0}.
     *
     * @param text the text, such as the name of a release
     * @return the version; absent if the text is not a version
     */
    public static Optional<SchemaVersion> parse(String text) {
        Matcher matcher = DOTTED.matcher(text);
        return matcher.matches()
                ? Optional.of(new SchemaVersion(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** Uses the recorded compatibility, so that later versions of Kedge compute the same label. */
    private SchemaVersion raisedBy(Revision revision) {
        if (!revision.header().compatible()) {
            return new SchemaVersion(major + 1, 0, 0);
        }
        boolean unnoticed = revision.up().stream().allMatch(step -> isUnnoticed(step, revision));
        return unnoticed ? new SchemaVersion(major, minor, patch + 1) : new SchemaVersion(major, minor + 1, 0);
    }

    /** Which index was dropped is only in the inverse steps. Code can observe the drop of a unique one. */
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

    /** The version in dotted form, such as {@code 1.4.2}. */
    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
