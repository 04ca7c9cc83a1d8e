package dev.kedge.files;

import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SchemaVersion;
import dev.kedge.core.stability.Experimental;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The migrations of a committed folder, for commands that run without the application's classes.
 *
 * @param committed the folder
 */
@Experimental
public record FolderMigrations(Committed committed) implements Migrations {
    @Override
    public String database() {
        return committed.snapshot().database().name();
    }

    @Override
    public String schema() {
        return committed.snapshot().database().schema();
    }

    @Override
    public int minimumServer() {
        return committed.minimumServer();
    }

    @Override
    public String digest() {
        return committed.digest();
    }

    @Override
    public List<RevisionHeader> headers() {
        return committed.runnable().stream().map(Revision::header).toList();
    }

    @Override
    public Optional<Revision> revision(String id) {
        return committed.find(id).map(CommittedRevision::revision);
    }

    @Override
    public List<Integer> handWritten(RevisionHeader revision, Direction direction) {
        return committed
                .find(revision.id())
                .map(found -> found.handWritten(direction))
                .orElse(List.of());
    }

    @Override
    public Map<String, SchemaVersion> namedVersions() {
        return committed.snapshot().namedVersions();
    }

    @Override
    public Optional<InputStream> file(RevisionHeader revision, String name) throws IOException {
        Optional<CommittedRevision> found = committed.find(revision.id());
        return found.isPresent() ? found.get().files().open(name) : Optional.empty();
    }

    @Override
    public Optional<String> sql(RevisionHeader revision, Direction direction) {
        return committed.find(revision.id()).map(found -> direction == Direction.UP ? found.upSql() : found.downSql());
    }
}
