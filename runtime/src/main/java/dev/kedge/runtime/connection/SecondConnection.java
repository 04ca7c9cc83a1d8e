package dev.kedge.runtime.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;

/**
 * A second connection, borrowed for a while and returned as it was. Some data sources have no second one. A pool of one
 * connection makes the caller wait, so use this class on a thread that no other thread waits for. A source of a single
 * connection returns the first connection again, which is then neither used nor closed.
 */
public final class SecondConnection {
    private final DataSource source;
    private final OptionalInt firstProcess;
    private Optional<Connection> borrowed = Optional.empty();
    private boolean autoCommit;
    private boolean single;

    /**
     * Prepares to borrow a connection.
     *
     * @param firstProcess the server process that the first connection's driver knows; behind a pooler it is not a
     *     process of the server; absent if the driver does not tell
     */
    public SecondConnection(DataSource source, OptionalInt firstProcess) {
        this.source = source;
        this.firstProcess = firstProcess;
    }

    /** Borrows the connection, in autocommit; absent if the source has only the first. */
    public Optional<Connection> get() throws SQLException {
        if (borrowed.isEmpty() && !single) {
            Connection connection = source.getConnection();
            // Asking the server would wait for the statement of the first connection.
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

    /** Returns the connection. */
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
