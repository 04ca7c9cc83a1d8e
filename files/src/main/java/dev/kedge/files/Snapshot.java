package dev.kedge.files;

import dev.kedge.core.revision.Hashes;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * What the repository knows of a database: snapshot.jsonl as a value.
 *
 * @param database what {@code @Database} said when it was written
 * @param revisions the names of the revisions' folders, sorted
 * @param releases the releases in the order in which they were recorded
 * @param declared the schema that the revisions add up to, and where its objects come from
 * @param later what only a later version of Kedge can work with, in the order of its lines
 */
@Experimental
public record Snapshot(
        DatabaseInfo database,
        List<String> revisions,
        List<Release> releases,
        Declared declared,
        List<LaterLine> later) {
    /** Sorts and copies the lists. */
    public Snapshot {
        revisions = revisions.stream().sorted().toList();
        releases = List.copyOf(releases);
        later = List.copyOf(later);
    }

    /** A snapshot that this version of Kedge can work with. */
    public Snapshot(DatabaseInfo database, List<String> revisions, List<Release> releases, Declared declared) {
        this(database, revisions, releases, declared, List.of());
    }

    /** A database without any release. */
    public Snapshot(DatabaseInfo database, List<String> revisions, Declared declared) {
        this(database, revisions, List.of(), declared);
    }

    /** A database without any revision. */
    public static Snapshot empty(DatabaseInfo database) {
        return new Snapshot(database, List.of(), Declared.EMPTY);
    }

    /** The hash of the snapshot's text, by which a compiled model says what it was compared with. */
    public String hash() {
        return Hashes.sha256(SnapshotFile.print(this));
    }
}
