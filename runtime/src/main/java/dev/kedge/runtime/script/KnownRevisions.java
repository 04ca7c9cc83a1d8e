package dev.kedge.runtime.script;

import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.runtime.KedgeException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of a build with their graph, which is made once, when it is first asked for: a run that finds nothing to do
 * needs none.
 */
public final class KnownRevisions implements Migrations {
    private final Migrations migrations;
    private @Nullable RevisionGraph graph;

    public KnownRevisions(Migrations migrations) {
        this.migrations = migrations;
    }

    /**
     * The graph of all revisions.
     *
     * @throws KedgeException if the headers make none
     */
    public synchronized RevisionGraph graph() {
        RevisionGraph known = graph;
        if (known == null) {
            known = KedgeException.unwrap(RevisionGraph.of(migrations.headers()));
            graph = known;
        }
        return known;
    }

    @Override
    public String database() {
        return migrations.database();
    }

    @Override
    public String schema() {
        return migrations.schema();
    }

    @Override
    public int minimumServer() {
        return migrations.minimumServer();
    }

    @Override
    public String digest() {
        return migrations.digest();
    }

    @Override
    public List<RevisionHeader> headers() {
        return migrations.headers();
    }

    @Override
    public Optional<Revision> revision(String id) {
        return migrations.revision(id);
    }

    @Override
    public Optional<String> sql(RevisionHeader revision, Direction direction) {
        return migrations.sql(revision, direction);
    }

    @Override
    public List<Integer> handWritten(RevisionHeader revision, Direction direction) {
        return migrations.handWritten(revision, direction);
    }

    @Override
    public Optional<String> inconsistency() {
        return migrations.inconsistency();
    }
}
