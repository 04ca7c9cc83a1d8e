package dev.kedge.core.language;

import dev.kedge.core.revision.ContentHash;
import dev.kedge.core.revision.SchemaVersion;
import dev.kedge.core.revision.TextHash;
import dev.kedge.core.stability.Stable;
import java.util.HashMap;
import java.util.Map;

/**
 * The facts about the migrations of a database that generated code states in addition to their steps. Facts that are
 * not set are empty, so that code compiled by an older processor works with a newer runtime.
 */
@Stable
public final class CompiledHistory {
    private final String database;
    private String schema = "public";
    private int minimumServer;
    private String digest = "";
    private TextHash snapshotText = TextHash.NONE;
    private ContentHash snapshotContent = ContentHash.NONE;
    private String[] headers = {};
    private final Map<String, SchemaVersion> versions = new HashMap<>();

    private CompiledHistory(String database) {
        this.database = database;
    }

    /**
     * Creates an empty history of a database.
     *
     * @param database the name of the database in Kedge
     * @return a history that has nothing but its name
     */
    public static CompiledHistory of(String database) {
        return new CompiledHistory(database);
    }

    /**
     * Sets the default schema of the database. If it is not set, it is {@code public}.
     *
     * @param schema the name of the schema
     * @return this history
     */
    public CompiledHistory schema(String schema) {
        this.schema = schema;
        return this;
    }

    /**
     * Sets the oldest PostgreSQL major version that the SQL of all revisions runs on.
     *
     * @param minimumServer the major version, such as 14
     * @return this history
     */
    public CompiledHistory minimumServer(int minimumServer) {
        this.minimumServer = minimumServer;
        return this;
    }

    /**
     * Sets the digest over all revisions.
     *
     * @param digest the digest
     * @return this history
     */
    public CompiledHistory digest(String digest) {
        this.digest = digest;
        return this;
    }

    /**
     * Sets the hashes of the snapshot that the application was compiled with: of its text and of its content.
     *
     * @param text the hash of the text
     * @param content the hash of the content
     * @return this history
     */
    public CompiledHistory snapshot(String text, String content) {
        snapshotText = new TextHash(text);
        snapshotContent = new ContentHash(content);
        return this;
    }

    /**
     * Sets the headers of all revisions, as {@link dev.kedge.core.revision.HeaderLines} prints them.
     *
     * @param headers one line for each revision, parents first
     * @return this history
     */
    public CompiledHistory headers(String... headers) {
        this.headers = headers.clone();
        return this;
    }

    /**
     * Sets the version that a release gave to a revision.
     *
     * @param revision the id of the revision
     * @param version the version, such as {@code 2.0.0}
     * @return this history
     */
    public CompiledHistory version(String revision, String version) {
        SchemaVersion.parse(version).ifPresent(parsed -> versions.put(revision, parsed));
        return this;
    }

    String database() {
        return database;
    }

    String schema() {
        return schema;
    }

    int minimumServer() {
        return minimumServer;
    }

    String digest() {
        return digest;
    }

    TextHash snapshotText() {
        return snapshotText;
    }

    ContentHash snapshotContent() {
        return snapshotContent;
    }

    Map<String, SchemaVersion> versions() {
        return Map.copyOf(versions);
    }

    String[] headers() {
        return headers.clone();
    }
}
