package dev.kedge.core.revision;

import dev.kedge.core.stability.Stable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The revisions of one database, as a runner needs them. The processor generates an implementation whose digest and
 * headers are constants; the command line uses one that reads a committed directory.
 */
@Stable
public interface Migrations {

    /** {@return the database's name in Kedge} */
    String database();

    /** {@return the schema in which unqualified names are looked up} */
    String schema();

    /** {@return the oldest PostgreSQL major version that supports the SQL of all revisions} */
    int minimumServer();

    /**
     * {@return the digest of all revisions, which equals the digest in the ledger if no revision is pending; see
     * {@link RevisionGraph#digest}}
     */
    String digest();

    /** {@return the headers of all revisions, parents before children} */
    List<RevisionHeader> headers();

    /**
     * Reads one revision.
     *
     * @param id the id of the revision
     * @return the revision; absent if the id is unknown
     */
    Optional<Revision> revision(String id);

    /**
     * Reads the SQL file of a revision.
     *
     * @param revision the revision
     * @param direction which of its SQL files
     * @return the text; absent if the file was not packaged
     */
    Optional<String> sql(RevisionHeader revision, Direction direction);

    /**
     * Opens a file of rows of a revision. The caller closes it.
     *
     * @param revision the revision
     * @param name the name of the file in the revision's folder
     * @return the bytes; absent if the file was not packaged
     * @throws IOException if the file cannot be read
     */
    default Optional<InputStream> file(RevisionHeader revision, String name) throws IOException {
        return Optional.empty();
    }

    /**
     * {@return the numbers of the phases whose SQL was written or edited by hand; empty if that is not known}
     *
     * @param revision the revision
     * @param direction which of its SQL files
     */
    default List<Integer> handWritten(RevisionHeader revision, Direction direction) {
        return List.of();
    }

    /** {@return the versions that releases gave to revisions, by the ids of the revisions; empty if none did} */
    default Map<String, SchemaVersion> namedVersions() {
        return Map.of();
    }

    /**
     * {@return a description, in one sentence, of files of the build that come from different compilations; absent if
     * all belong together} A runner refuses a build with such files.
     */
    default Optional<String> inconsistency() {
        return Optional.empty();
    }
}
