package dev.kedge.core.language;

import dev.kedge.core.language.spec.RevisionSpec;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.HeaderLines;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.PackagedFiles;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SchemaVersion;
import dev.kedge.core.stability.Stable;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of one database in a compiled application. The processor generates a subclass that names its database,
 * finds the steps of a revision and opens the application's resources.
 *
 * <p>The headers are parsed when they are first needed, and the class that holds the steps of a revision is loaded when
 * the revision is. An application whose database is up to date needs only the headers.
 */
@Stable
public abstract class CompiledMigrations implements Migrations {
    private final CompiledHistory history;
    private final PackagedFiles files;
    private volatile @Nullable Map<String, RevisionHeader> headers;

    /**
     * Creates the migrations of a database.
     *
     * @param history the headers of its revisions and the hashes of its snapshot
     */
    protected CompiledMigrations(CompiledHistory history) {
        this.history = history;
        this.files = new PackagedFiles(this::open, history.database());
    }

    /**
     * {@return a revision with its steps; null if the database has no such revision}
     *
     * @param revision the header of the revision
     */
    protected abstract @Nullable RevisionSpec compiled(RevisionHeader revision);

    /**
     * {@return a resource of the application; null if it does not exist}
     *
     * @param resource the absolute name of the resource
     */
    protected abstract @Nullable InputStream open(String resource);

    @Override
    public final String database() {
        return history.database();
    }

    @Override
    public final String schema() {
        return history.schema();
    }

    @Override
    public final int minimumServer() {
        return history.minimumServer();
    }

    @Override
    public final String digest() {
        return history.digest();
    }

    @Override
    public final List<RevisionHeader> headers() {
        return List.copyOf(byId().values());
    }

    @Override
    public final Optional<Revision> revision(String id) {
        return Optional.ofNullable(byId().get(id))
                .flatMap(header -> Optional.ofNullable(compiled(header)))
                .map(RevisionSpec::make);
    }

    @Override
    public final Optional<String> sql(RevisionHeader revision, Direction direction) {
        return files.sql(revision, direction);
    }

    @Override
    public final Optional<InputStream> file(RevisionHeader revision, String name) {
        return files.file(revision, name);
    }

    @Override
    public final Map<String, SchemaVersion> namedVersions() {
        return history.versions();
    }

    @Override
    public final Optional<String> inconsistency() {
        return files.inconsistency(history.snapshotText(), history.snapshotContent());
    }

    private Map<String, RevisionHeader> byId() {
        Map<String, RevisionHeader> known = headers;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (RevisionHeader header : HeaderLines.parse(history.headers())) {
                known.put(header.id(), header);
            }
            headers = known;
        }
        return known;
    }
}
