package dev.kedge.runtime.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;

/**
 * A connection beside the one that works, borrowed for a while and given back as it was. A source may have no second one: a
 * pool of one lets the caller wait, so this is for a thread that nobody waits for, and a source of a single connection lends
 * the very same again, which is then neither touched nor closed.
 */
public final class SecondConnection {
    private final DataSource source;
    private final OptionalInt firstProcess;
    private Optional<Connection> borrowed = Optional.empty();
    private boolean autoCommit;
    private boolean single;

    /**
     * A connection beside the first one.
     *
     * @param firstProcess the process that the first one's driver was told of, which behind a pooler is none of the server;
     *     absent if the driver does not tell
     */
    public SecondConnection(DataSource source, OptionalInt firstProcess) {
        this.source = source;
        this.firstProcess = firstProcess;
    }

    /** The connection, in autocommit; absent if the source has no other than the first. */
    public Optional<Connection> get() throws SQLException {
        if (borrowed.isEmpty() && !single) {
            Connection connection = source.getConnection();
            // to ask the server would wait for the statement of the first connection
            single = firstProcess.isPresent() && DriverProcess.of(connection).equals(firstProcess);
            if (!single) {
                borrowed = Optional.of(connection);
                autoCommit = connection.getAutoCommit();
                connection.setAutoCommit(true);
            }
        }
        return borrowed;
    }

    public boolean isBorrowed() {
        return borrowed.isPresent();
    }

    /** Gives it back. */
    public void release() {
        try {
            if (borrowed.isPresent()) {
                try (Connection connection = borrowed.get()) {
                    connection.setAutoCommit(autoCommit);
                }
            }
        } catch (SQLException e) {
            Log.LOGGER.debug("The second connection could not be given back", e);
        }
        borrowed = Optional.empty();
    }
}
