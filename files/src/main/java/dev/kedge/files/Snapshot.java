package dev.kedge.files;

import dev.kedge.core.revision.Hashes;
import dev.kedge.core.revision.SchemaVersion;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.stability.Experimental;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The committed state of a database: snapshot.jsonl as a value.
 *
 * @param database the facts of {@code @Database} when it was written
 * @param revisions the names of the revisions' folders, sorted
 * @param releases the releases in the order in which they were recorded
 * @param declared the schema that the revisions add up to, and where its objects were declared
 * @param later lines that need a later version of Kedge, in order
 */
@Experimental
public record Snapshot(
        DatabaseInfo database,
        List<String> revisions,
        List<Release> releases,
        Declared declared,
        List<LaterLine> later) {
    /**
     * Sorts and copies the lists.
     *
     * @param database the facts of {@code @Database} when it was written
     * @param revisions the names of the revisions' folders, sorted
     * @param releases the releases in the order in which they were recorded
     * @param declared the schema that the revisions add up to, and where its objects were declared
     * @param later lines that need a later version of Kedge, in order
     */
    public Snapshot {
        revisions = revisions.stream().sorted().toList();
        releases = List.copyOf(releases);
        later = List.copyOf(later);
    }

    /**
     * Creates a snapshot that this version of Kedge fully supports.
     *
     * @param database the facts of {@code @Database}
     * @param revisions the names of the folders of the revisions
     * @param releases the releases in the order in which they were recorded
     * @param declared the schema of the revisions, and where its objects were declared
     */
    public Snapshot(DatabaseInfo database, List<String> revisions, List<Release> releases, Declared declared) {
        this(database, revisions, releases, declared, List.of());
    }

    /**
     * Creates a snapshot without releases.
     *
     * @param database the facts of {@code @Database}
     * @param revisions the names of the folders of the revisions
     * @param declared the schema of the revisions, and where its objects were declared
     */
    public Snapshot(DatabaseInfo database, List<String> revisions, Declared declared) {
        this(database, revisions, List.of(), declared);
    }

    /**
     * {@return a snapshot without revisions}
     *
     * @param database the facts of {@code @Database}
     */
    public static Snapshot empty(DatabaseInfo database) {
        return new Snapshot(database, List.of(), Declared.EMPTY);
    }

    /** {@return the versions that releases gave to their heads, by the ids of the heads; the latest release counts} */
    public Map<String, SchemaVersion> namedVersions() {
        Map<String, SchemaVersion> named = new HashMap<>();
        for (Release release : releases) {
            release.version()
                    .flatMap(SchemaVersion::parse)
                    .ifPresent(version -> release.heads().forEach(head -> named.put(head, version)));
        }
        return named;
    }

    /** {@return the hash of the text of the snapshot, by which a compiled model refers to it} */
    public String hash() {
        return Hashes.sha256(SnapshotFile.print(this));
    }
}
