package dev.kedge.runtime.ledger;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.connection.Log;
import dev.kedge.runtime.failure.ServerError;
import dev.kedge.runtime.failure.StatementRemedies;
import dev.kedge.runtime.session.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The remedies if the ledger cannot be read, written or created, ready to paste. A test follows every one of them. */
final class LedgerRemedies {
    /**
     * The SQLSTATE classes of errors that mean that the tables do not match: each statement was written for the tables
     * as Kedge creates them.
     */
    private static final Set<String> DAMAGED = Set.of("22", "23", "3F", "42");

    /**
     * SQLSTATEs in these classes that do not mean damage: insufficient privilege, and a pooler's prepared statement.
     */
    private static final Set<String> INTACT = Set.of("42501", "42P05");

    private static final Set<String> POOLER = Set.of("26000", "42P05", "08P01");

    private final Optional<Session> session;
    private final LedgerTables tables;
    private final String database;

    private LedgerRemedies(Optional<Session> session, LedgerTables tables, String database) {
        this.session = session;
        this.tables = tables;
        this.database = database;
    }

    /** Uses a session for further questions. */
    static LedgerRemedies on(Session session, LedgerTables tables, String database) {
        return new LedgerRemedies(Optional.of(session), tables, database);
    }

    /** For a connection that has been returned already. */
    static LedgerRemedies without(LedgerTables tables) {
        return new LedgerRemedies(Optional.empty(), tables, "");
    }

    /** The exception for a ledger that could not be {@code what}, such as read. */
    KedgeException failure(String what, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String said = ServerError.withState(e);
        boolean lost = state.startsWith("08") || state.startsWith("57P");
        return (lost && !POOLER.contains(state)
                        ? KedgeException.of(DatabaseCode.CONNECTION_LOST, said, StatementRemedies.ofConnection(e))
                        : KedgeException.of(DatabaseCode.LEDGER_FAILED, tables.quotedSchema(), what, said, of(e)))
                .causedBy(e);
    }

    private Wording of(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return DAMAGED.contains(state.substring(0, 2)) && !INTACT.contains(state)
                ? damaged()
                : Wording.plain(text(state));
    }

    private String text(String state) {
        return switch (state) {
            case "42501" -> rights();
            case "25006" -> StatementRemedies.READ_ONLY;
            case "26000", "42P05" -> StatementRemedies.POOLER;
            case "08P01" -> StatementRemedies.POOLER_PROTOCOL;
            case "55P03", "40P01", "40001", "57014" -> locked();
            default ->
                state.startsWith("53")
                        ? "The server ran out of disk space, memory or connections. Make room, then run it again."
                        : "Correct the cause, then run it again.";
        };
    }

    /** The rights that the role needs. The catalog, which every role may read, tells whether the ledger exists. */
    private String rights() {
        String role = ask("SELECT quote_ident(current_user)").orElse("");
        if (role.isEmpty()) {
            return "Connect as the role that owns the ledger's tables.";
        }
        String grant = isTrue(tables.isSchemaMissing())
                ? "CREATE SCHEMA " + tables.quotedSchema() + " AUTHORIZATION " + role + ";"
                : isTrue(tables.isThere())
                        ? tables.grantUse(role, isTrue(tables.hasObjects()))
                        : tables.grantCreate(role);
        return "Let the owner or a superuser run this, then run it again:\n" + grant
                + "\nOr connect as the role that owns the ledger's tables.";
    }

    /** The remedy for a damaged history. The row of {@code kedge_state} may still name the heads. */
    private Wording damaged() {
        String old = tables.damagedSchema();
        String heads = ask("SELECT array_to_string(heads, ' ') FROM " + tables.state() + " WHERE database = "
                        + Literal.quote(database))
                .orElse("");
        String move =
                "Its tables are not as Kedge creates them. Move them away, then record the revision of the database:\n"
                        + "CREATE SCHEMA IF NOT EXISTS " + old + ";\n"
                        + tables.all().stream()
                                .map(it ->
                                        "ALTER " + it.replaceFirst(" ", " IF EXISTS ") + " SET SCHEMA " + old + ";\n")
                                .collect(Collectors.joining());
        return Wording.plain(move)
                .then(Wording.of("{stamp @target=%1$s}", List.of((heads.isEmpty() ? "REVISION" : heads).split(" "))));
    }

    private String locked() {
        return "Others hold locks on its tables. Wait for them, or end them; this finds them:\n"
                + "SELECT pid, state, application_name, query FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND pid IN"
                + " (SELECT pid FROM pg_locks WHERE granted AND relation IN (to_regclass("
                + Literal.quote(tables.state()) + "), to_regclass(" + Literal.quote(tables.history()) + ")));";
    }

    private boolean isTrue(String query) {
        return ask(query).filter("t"::equals).isPresent();
    }

    /** The server's answer to a query; absent if it gives none. */
    private Optional<String> ask(String query) {
        if (session.isEmpty()) {
            return Optional.empty();
        }
        try {
            return session.get().read(connection -> {
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery(query)) {
                    return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
                }
            });
        } catch (SQLException e) {
            Log.LOGGER.debug("The server could not be asked about the ledger", e);
            return Optional.empty();
        }
    }
}
