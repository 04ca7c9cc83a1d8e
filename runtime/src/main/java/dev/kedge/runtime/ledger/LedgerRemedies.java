package dev.kedge.runtime.ledger;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.connection.Log;
import dev.kedge.runtime.failure.ServerError;
import dev.kedge.runtime.failure.StatementRemedies;
import dev.kedge.runtime.session.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The way out where the ledger cannot be read, written or created, ready to paste. Every one is followed in a test. */
final class LedgerRemedies {
    /** Classes of SQLSTATE of statements that do not fit the tables: each was written for these as they were created. */
    private static final Set<String> DAMAGED = Set.of("22", "23", "3F", "42");

    private static final Set<String> POOLER = Set.of("26000", "42P05", "08P01");

    private final Optional<Session> session;
    private final LedgerTables tables;
    private final String database;

    private LedgerRemedies(Optional<Session> session, LedgerTables tables, String database) {
        this.session = session;
        this.tables = tables;
        this.database = database;
    }

    /** With a session on which more can be asked. */
    static LedgerRemedies on(Session session, LedgerTables tables, String database) {
        return new LedgerRemedies(Optional.of(session), tables, database);
    }

    /** Where the connection has been given back. */
    static LedgerRemedies without(LedgerTables tables) {
        return new LedgerRemedies(Optional.empty(), tables, "");
    }

    /** What it means for the user that the ledger could not be {@code what}, such as read. */
    KedgeException failure(String what, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String said = ServerError.withState(e);
        boolean lost = state.startsWith("08") || state.startsWith("57P");
        return (lost && !POOLER.contains(state)
                        ? KedgeException.of(Code.CONNECTION_LOST, said, StatementRemedies.ofConnection(e))
                        : KedgeException.of(Code.LEDGER_FAILED, tables.quotedSchema(), what, said, of(e)))
                .causedBy(e);
    }

    private String of(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "42501" -> rights();
            case "25006" -> StatementRemedies.READ_ONLY;
            case "26000", "42P05" -> StatementRemedies.POOLER;
            case "08P01" -> StatementRemedies.POOLER_PROTOCOL;
            case "55P03", "40P01", "40001", "57014" -> locked();
            default ->
                state.startsWith("53")
                        ? "The server ran out of disk space, memory or connections. Make room, then run it again."
                        : DAMAGED.contains(state.substring(0, 2)) ? damaged() : "Correct the cause, then run it again.";
        };
    }

    /** The rights that the role needs; whether the ledger is there is asked of the catalog, which everybody may read. */
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

    /** Of what was applied, {@code kedge_state} may still know the heads. */
    private String damaged() {
        String old = tables.damagedSchema();
        String heads = ask("SELECT array_to_string(heads, ' ') FROM " + tables.state() + " WHERE database = "
                        + Literal.quote(database))
                .orElse("");
        return "Its tables are not as Kedge made them. Move them away, then record where the database is:\n"
                + "CREATE SCHEMA IF NOT EXISTS " + old + ";\n"
                + tables.all().stream()
                        .map(it -> "ALTER " + it.replaceFirst(" ", " IF EXISTS ") + " SET SCHEMA " + old + ";\n")
                        .collect(Collectors.joining())
                + "kedge stamp " + (heads.isEmpty() ? "REVISION" : heads);
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

    /** An answer of the server; absent if it gives none. */
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
