package dev.kedge.runtime;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A connection beside the one that works, borrowed for a while and given back as it was. A source may have no second one: a
 * pool of one lets the caller wait, so this is for a thread that nobody waits for, and a source of a single connection lends
 * the very same again, which is then neither touched nor closed.
 */
final class SecondConnection {
    private final DataSource source;
    private final int firstProcess;
    private Optional<Connection> borrowed = Optional.empty();
    private boolean autoCommit;
    private boolean single;

    /** A connection beside the one that this process of the server works for. */
    SecondConnection(DataSource source, int firstProcess) {
        this.source = source;
        this.firstProcess = firstProcess;
    }

    /** The connection, in autocommit; absent if the source has no other than the first. */
    Optional<Connection> get() throws SQLException {
        if (borrowed.isEmpty() && !single) {
            Connection connection = source.getConnection();
            single = process(connection).orElse(-1) == firstProcess;
            if (!single) {
                borrowed = Optional.of(connection);
                autoCommit = connection.getAutoCommit();
                connection.setAutoCommit(true);
            }
        }
        return borrowed;
    }

    boolean isBorrowed() {
        return borrowed.isPresent();
    }

    /** What the PostgreSQL driver knows of itself: to ask the server would wait for the statement of the first connection. */
    private OptionalInt process(Connection connection) {
        try {
            @Nullable ClassLoader loader = connection.getMetaData().getClass().getClassLoader();
            Class<?> type = Class.forName("org.postgresql.PGConnection", false, loader);
            Object driver = connection.unwrap(type);
            return OptionalInt.of((int) type.getMethod("getBackendPID").invoke(driver));
        } catch (SQLException | ClassNotFoundException | NoSuchMethodException | IllegalAccessException e) {
            Log.LOGGER.debug("The driver does not tell its process", e);
        } catch (InvocationTargetException e) {
            Log.LOGGER.debug("The driver does not tell its process", e.getCause());
        }
        return OptionalInt.empty();
    }

    /** Gives it back. */
    void release() {
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
