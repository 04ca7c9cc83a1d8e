package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * A borrowed connection. It comes from a pool, so all that a run sets on it is put back before it is returned, and it is
 * thrown away if that fails or if the caller's own statements were run on it, for nobody knows what they set.
 */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final boolean autoCommit;
    private final boolean readOnly;
    private final Map<String, String> before = new LinkedHashMap<>();
    private boolean spoiled;

    private Session(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        this.readOnly = connection.isReadOnly();
    }

    /** Borrows a connection; sends nothing to the server. */
    static Session open(DataSource source) {
        try {
            Session session = new Session(source.getConnection());
            session.connection.setAutoCommit(true);
            return session;
        } catch (SQLException e) {
            throw ConnectionRemedies.failure(
                    source instanceof DatabaseUrl.Source named ? Optional.of(named.url()) : Optional.empty(), e);
        }
    }

    /** Borrows a connection and sets it up as the caller wants; without any wish nothing is sent to the server. */
    static Session open(DataSource source, Terms terms) {
        Session session = open(source);
        try {
            terms.role()
                    .ifPresent(role -> session.attempt("SET ROLE " + Identifier.quote(role), () -> {
                        session.remember(Map.of("role", role));
                        session.set(Map.of("role", role));
                    }));
            for (String statement : terms.session()) {
                session.spoiled = true;
                session.attempt(statement, () -> session.execute(statement));
            }
            return session;
        } catch (KedgeException e) {
            session.close();
            throw e;
        }
    }

    /** Something that the server may refuse. */
    @FunctionalInterface
    private interface Request {
        void send() throws SQLException;
    }

    private void attempt(String statement, Request request) {
        try {
            request.send();
        } catch (SQLException e) {
            throw KedgeException.of(
                            Code.SESSION_NOT_SET_UP,
                            SqlExcerpt.withoutConstants(statement),
                            SqlExcerpt.withoutConstantsOf(statement, Failures.serverMessage(e)))
                    .causedBy(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    Connection connection() {
        return connection;
    }

    /** Sets what statements of revisions rely on, and remembers what it was. */
    void prepare(String schema, String application) throws SQLException {
        connection.setReadOnly(false);
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("search_path", Identifier.quote(schema));
        wanted.put("TimeZone", "UTC");
        wanted.put("standard_conforming_strings", "on");
        wanted.put("lock_timeout", "0");
        wanted.put("statement_timeout", "0");
        wanted.put("idle_in_transaction_session_timeout", "0");
        wanted.put("transaction_timeout", "0");
        wanted.put("default_transaction_isolation", "read committed");
        wanted.put("default_transaction_read_only", "off");
        wanted.put("application_name", Identifier.truncate(("kedge " + application).strip(), Identifier.MAX_BYTES));
        remember(wanted);
        wanted.keySet().retainAll(before.keySet());
        set(wanted);
    }

    /** A setting that the server's version does not know reads as null. */
    private void remember(Map<String, String> wanted) throws SQLException {
        String query = wanted.keySet().stream()
                .map(name -> "current_setting(" + Literal.quote(name) + ", true)")
                .collect(Collectors.joining(", ", "SELECT ", ""));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            int column = 0;
            for (String name : wanted.keySet()) {
                String value = row.getString(++column);
                if (value != null) {
                    before.put(name, value);
                }
            }
        }
    }

    private void set(Map<String, String> settings) throws SQLException {
        String query = settings.entrySet().stream()
                .map(e -> "set_config(" + Literal.quote(e.getKey()) + ", " + Literal.quote(e.getValue()) + ", false)")
                .collect(Collectors.joining(", ", "SELECT ", ""));
        try (Statement statement = connection.createStatement()) {
            statement.execute(query);
        }
    }

    @Override
    public void close() {
        try (connection) {
            restore();
        } catch (SQLException e) {
            Log.LOGGER.debug("The connection could not be given back", e);
        }
    }

    private void restore() throws SQLException {
        if (spoiled) {
            connection.abort(Runnable::run);
            return;
        }
        try {
            if (!before.isEmpty() && !connection.isClosed()) {
                set(before);
                connection.setReadOnly(readOnly);
            }
            connection.setAutoCommit(autoCommit);
        } catch (SQLException e) {
            Log.LOGGER.debug("The connection's settings could not be restored, so it is closed for good", e);
            connection.abort(Runnable::run);
        }
    }
}
