package dev.kedge.runtime.script;

import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SchemaVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Forwards every method to other migrations. A subclass overrides the methods that it changes. */
public class ForwardingMigrations implements Migrations {
    private final Migrations migrations;

    protected ForwardingMigrations(Migrations migrations) {
        this.migrations = migrations;
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
    public Optional<InputStream> file(RevisionHeader revision, String name) throws IOException {
        return migrations.file(revision, name);
    }

    @Override
    public List<Integer> handWritten(RevisionHeader revision, Direction direction) {
        return migrations.handWritten(revision, direction);
    }

    @Override
    public Map<String, SchemaVersion> namedVersions() {
        return migrations.namedVersions();
    }

    @Override
    public Optional<String> inconsistency() {
        return migrations.inconsistency();
    }
}
