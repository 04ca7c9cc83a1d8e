package dev.kedge.core.language;

import dev.kedge.core.revision.ContentHash;
import dev.kedge.core.revision.TextHash;
import dev.kedge.core.stability.Stable;

/**
 * What generated code says of the migrations of a database beside their steps. What it does not say is empty, so that code
 * compiled by an older processor need not know what was added since.
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

    private CompiledHistory(String database) {
        this.database = database;
    }

    /** The history of a database of this name in Kedge. */
    public static CompiledHistory of(String database) {
        return new CompiledHistory(database);
    }

    /** Sets the schema that unqualified names mean; {@code public} if it is not set. */
    public CompiledHistory schema(String schema) {
        this.schema = schema;
        return this;
    }

    /** Sets the oldest PostgreSQL major version that the SQL of all revisions runs on. */
    public CompiledHistory minimumServer(int minimumServer) {
        this.minimumServer = minimumServer;
        return this;
    }

    /** Sets the digest of all revisions. */
    public CompiledHistory digest(String digest) {
        this.digest = digest;
        return this;
    }

    /** Sets the hashes of the snapshot that the application was compiled with: of its text and of its content. */
    public CompiledHistory snapshot(String text, String content) {
        snapshotText = new TextHash(text);
        snapshotContent = new ContentHash(content);
        return this;
    }

    /** Sets the headers of all revisions, as {@link dev.kedge.core.revision.HeaderLines} prints them. */
    public CompiledHistory headers(String... headers) {
        this.headers = headers.clone();
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

    String[] headers() {
        return headers.clone();
    }
}
