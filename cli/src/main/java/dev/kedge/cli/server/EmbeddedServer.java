package dev.kedge.cli.server;

import dev.kedge.runtime.DatabaseUrl;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A server whose binaries come from the class path. Without them only {@link #isThere} may be called. */
final class EmbeddedServer implements ThrowAwayServer {
    private final EmbeddedPostgres server;

    private EmbeddedServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static boolean isThere() {
        try {
            Class.forName(
                    "io.zonky.test.db.postgres.embedded.EmbeddedPostgres",
                    false,
                    EmbeddedServer.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    static EmbeddedServer start() throws IOException {
        return new EmbeddedServer(EmbeddedPostgres.start());
    }

    @Override
    public DatabaseUrl url() {
        String url = "postgresql://postgres@localhost:" + server.getPort() + "/postgres";
        return DatabaseUrl.parse(url).value().orElseThrow();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
