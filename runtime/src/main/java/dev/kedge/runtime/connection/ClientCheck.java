package dev.kedge.runtime.connection;

import dev.kedge.core.sql.Literal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The server's check, while a statement runs, that its client is still connected:
 * {@code client_connection_check_interval}. Where the operating system does not support the check (Windows, for one),
 * PostgreSQL rejects the setting, and Kedge continues without it.
 */
final class ClientCheck implements AutoCloseable {
    private static final String SETTING = "client_connection_check_interval";
    private static final String INTERVAL = "1s";

    private final Connection connection;
    private final String before;

    private ClientCheck(Connection connection, String before) {
        this.connection = connection;
        this.before = before;
    }

    /**
     * Turns the check on for a connection in autocommit. Absent if the server does not have the setting, or if a pooler
     * may hand the server process to other clients, which the setting would then affect, too.
     *
     * @param unshared whether it is known that no pooler does so; if not, the check is turned on only on a direct
     *     connection
     */
    static Optional<ClientCheck> begin(Connection connection, boolean unshared) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT current_setting(" + Literal.quote(SETTING) + ", true), pg_backend_pid()")) {
            row.next();
            @Nullable String before = row.getString(1);
            boolean own = unshared || DriverProcess.of(connection).equals(OptionalInt.of(row.getInt(2)));
            return before != null && own && set(connection, INTERVAL)
                    ? Optional.of(new ClientCheck(connection, before))
                    : Optional.empty();
        }
    }

    private static boolean set(Connection connection, String value) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT set_config(" + Literal.quote(SETTING) + ", " + Literal.quote(value) + ", false)");
            return true;
        } catch (SQLException e) {
            Log.LOGGER.debug("The server cannot check its client", e);
            return false;
        }
    }

    /** Restores the previous setting. */
    @Override
    public void close() {
        set(connection, before);
    }
}
