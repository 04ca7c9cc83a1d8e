package dev.kedge.core.revision;

import dev.kedge.core.stability.Stable;
import java.util.List;
import java.util.Optional;

/**
 * The revisions of one database as a runner needs them. The processor generates an implementation whose digest and headers
 * are constants; one that reads a committed directory serves the command line.
 */
@Stable
public interface Migrations {

    /** The database's name in Kedge. */
    String database();

    /** The schema that unqualified names mean. */
    String schema();

    /** The oldest PostgreSQL major version that all revisions' SQL runs on. */
    int minimumServer();

    /** The digest of all revisions, equal to the ledger's when nothing is pending; see {@link RevisionGraph#digest}. */
    String digest();

    /** All revisions' headers, in topological order. */
    List<RevisionHeader> headers();

    /** One revision in full; absent if the id is unknown. */
    Optional<Revision> revision(String id);

    /** The text of a revision's SQL file; absent if it was not packaged. */
    Optional<String> sql(RevisionHeader revision, Direction direction);

    /** The numbers of the phases whose SQL is not as Kedge wrote it; empty where that is not known. */
    default List<Integer> handWritten(RevisionHeader revision, Direction direction) {
        return List.of();
    }

    /**
     * What of the build was left behind by another compile, in one sentence; absent if everything belongs together. A runner
     * refuses a build with such a sentence.
     */
    default Optional<String> inconsistency() {
        return Optional.empty();
    }
}
