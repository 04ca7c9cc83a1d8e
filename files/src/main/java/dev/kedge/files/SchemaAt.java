package dev.kedge.files;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.Replay;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Computes the schema of a committed folder after given revisions. */
@Experimental
public final class SchemaAt {
    private SchemaAt() {}

    /**
     * Replays these revisions and the revisions that they build on. Unknown revisions are left out.
     *
     * @param committed the folder
     * @param heads the ids of the revisions
     * @return the schema after them
     */
    public static Outcome<Schema> revisions(Committed committed, Collection<String> heads) {
        List<String> known = heads.stream()
                .filter(id -> committed.graph().find(id).isPresent())
                .toList();
        Set<String> applied = committed.graph().withAncestors(known);
        List<Revision> revisions = committed.history().stream()
                .filter(revision -> applied.contains(revision.id()))
                .toList();
        return Replay.of(revisions);
    }
}
