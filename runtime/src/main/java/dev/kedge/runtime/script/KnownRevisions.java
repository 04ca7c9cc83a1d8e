package dev.kedge.runtime.script;

import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.runtime.KedgeException;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of a build together with their graph. The graph is built once, when it is first needed; a run that finds
 * nothing to do does not need it.
 */
public final class KnownRevisions extends ForwardingMigrations {
    private @Nullable RevisionGraph graph;

    public KnownRevisions(Migrations migrations) {
        super(migrations);
    }

    /**
     * The graph of all revisions.
     *
     * @throws KedgeException if the headers do not form a graph
     */
    public synchronized RevisionGraph graph() {
        RevisionGraph known = graph;
        if (known == null) {
            known = KedgeException.unwrap(RevisionGraph.of(headers()));
            graph = known;
        }
        return known;
    }
}
