package dev.kedge.runtime.ledger;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.connection.Pause;
import dev.kedge.runtime.failure.ServerError;
import dev.kedge.runtime.session.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Adds to the ledger of an older build what it lacks. ALTER TABLE waits for sessions that read the history, and all
 * later sessions queue behind it, so it makes a few short attempts. It is not an error if they all fail.
 */
final class LedgerCompletion {
    private static final int TRIES = 5;
    private static final String SHORT = "SET LOCAL lock_timeout = '40ms'";
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LAST_PAUSE = Duration.ofMillis(400);
    private static final Set<String> NOT_NOW = Set.of("55P03", "40P01");
    private static final String NO_RIGHT = "42501";

    private final Session session;
    private final LedgerShape shape;

    LedgerCompletion(Session session, LedgerTables tables) {
        this.session = session;
        this.shape = new LedgerShape(tables);
    }

    /** The result of a look at the catalog. */
    private record Found(boolean columns, boolean whole, boolean allowed) {}

    /**
     * Adds what is missing, and returns whether the history has all columns afterwards. If not, it warns the listener
     * with the reason.
     */
    boolean run(KedgeListener listener) throws SQLException {
        Found found = session.read(this::look);
        if (found.whole) {
            return true;
        }
        String reason = found.allowed ? complete() : "the role may not alter it";
        if (!reason.isEmpty()) {
            List<String> statements = new ArrayList<>(shape.complete());
            listener.warned(Diagnostic.of(
                    DatabaseCode.LEDGER_INCOMPLETE,
                    Place.NOWHERE,
                    shape.tables().quotedSchema(),
                    reason,
                    String.join(";\n", statements.subList(1, statements.size())) + ";"));
        }
        return reason.isEmpty() || found.columns;
    }

    private Found look(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(shape.look())) {
            return row.next()
                    ? new Found(
                            row.getBoolean("has_columns"), row.getBoolean("is_whole"), row.getBoolean("may_complete"))
                    // The next query of the history will report that it is missing.
                    : new Found(true, true, false);
        }
    }

    /** Why it could not be done; empty if it was. */
    private String complete() throws SQLException {
        List<String> statements = new ArrayList<>(List.of(SHORT));
        statements.addAll(shape.complete());
        for (int attempt = 0; ; attempt++) {
            try {
                session.commit(statements);
                return "";
            } catch (SQLException e) {
                String state = String.valueOf(e.getSQLState());
                boolean again = NOT_NOW.contains(state) && attempt + 1 < TRIES;
                if (!again && !NOT_NOW.contains(state) && !NO_RIGHT.equals(state)) {
                    throw e;
                }
                if (!again) {
                    return ServerError.of(e).message();
                }
            }
            Pause.take(Pause.of(attempt, FIRST_PAUSE, LAST_PAUSE), "the ledger's tables");
        }
    }
}
