package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Code;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a failed statement means for the user: which statement, what the server said, and the way out. */
final class Failures {
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d{1,9}");
    private static final int LONGEST_LINE = 200;

    private static final String ID = "REVISION";
    private static final String NAME_TAKEN =
            "Something of this name is there that no revision made: rename or drop it, then run it again. Or, if the database"
                    + " has all that this revision makes: kedge stamp " + ID;
    private static final String IN_THE_WAY =
            "If something that no revision made stands on it, note its definition (of a view: SELECT pg_get_viewdef('…')),"
                    + " drop it, run this again, then create it again.";

    /** By SQLSTATE or the class that begins it. */
    private static final Map<String, String> REMEDIES = Map.ofEntries(
            Map.entry("08", "The connection was lost. Run it again; it goes on where it stopped."),
            Map.entry("57P", "The server ended the connection. Run it again; it goes on where it stopped."),
            Map.entry("23", "Rows that are there break the rule. Mend them, then run it again."),
            Map.entry("22", "A value that is there does not fit. Mend it or the expression, then run it again."),
            Map.entry("25001", "It cannot run in a transaction: give it a phase of its own, headed [alone]."),
            Map.entry("42501", "The role lacks the right: run it as the owner, or grant it."),
            Map.entry("42P07", NAME_TAKEN),
            Map.entry("42710", NAME_TAKEN),
            Map.entry(
                    "42701",
                    "The table has a column of this name that no revision made: rename it, run this again, then copy what"
                            + " it holds and drop it."),
            Map.entry("2BP01", IN_THE_WAY),
            Map.entry("0A000", IN_THE_WAY),
            Map.entry(
                    "42",
                    "The statement does not fit this database: correct it, or find who changed the schema by hand."),
            Map.entry("53", "The server ran out of something. Make room, then run it again."));

    private Failures() {}

    /** A failed statement of a phase. */
    static KedgeException of(
            PhaseRun run, SQLException e, String statement, Settings settings, List<Blocker> blockers) {
        String id = run.header().id();
        int phase = run.phase().number();
        if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
            return KedgeException.at(
                            run.placeOf(statement),
                            Code.LOCK_NOT_GRANTED,
                            id,
                            phase,
                            settings.tableLockPatience().toSeconds() + " s",
                            firstLine(statement),
                            Blocker.lines(blockers),
                            blockers.isEmpty() ? BlockerQuery.BY_HAND : Blocker.endings(blockers))
                    .causedBy(e);
        }
        if (RowSecurity.hasRefused(e)) {
            return KedgeException.at(
                            run.placeOf(statement), Code.ROWS_HIDDEN, id, phase, serverMessage(e), firstLine(statement))
                    .causedBy(e);
        }
        String what = serverMessage(e) + " (SQLSTATE " + e.getSQLState() + ")\n  in: " + firstLine(statement);
        return KedgeException.at(
                        run.placeOf(statement),
                        Code.STATEMENT_FAILED,
                        id,
                        phase,
                        what,
                        remedy(e).replace(ID, id))
                .causedBy(e);
    }

    /** That a statement was cancelled which had waited for others as long as it may; {@code left} tells what it leaves. */
    static KedgeException waitedTooLong(PhaseWait wait, String statement, String left) {
        PhaseRun run = wait.run();
        List<Blocker> blockers = wait.blockers();
        return KedgeException.at(
                run.placeOf(statement),
                Code.WAITED_FOR_OTHERS,
                run.header().id(),
                run.phase().number(),
                firstLine(statement),
                Blocker.lines(blockers),
                left,
                blockers.isEmpty() ? BlockerQuery.BY_HAND : Blocker.endings(blockers));
    }

    /** A failure outside any phase: the connection was lost, or the ledger is not what it should be. */
    static KedgeException ofLedger(LedgerTables tables, SQLException e) {
        if (String.valueOf(e.getSQLState()).startsWith("08")) {
            return KedgeException.of(Code.CONNECTION_FAILED, "the database", serverMessage(e))
                    .causedBy(e);
        }
        return KedgeException.of(
                        Code.LEDGER_FAILED, tables.quotedSchema(), "used", serverMessage(e), tables.grantUse("<role>"))
                .causedBy(e);
    }

    /** The server's message with detail and hint, without what the driver adds for a batch. */
    static String serverMessage(SQLException e) {
        SQLException said =
                e instanceof BatchUpdateException && e.getNextException() != null ? e.getNextException() : e;
        return String.valueOf(said.getMessage());
    }

    /**
     * Why a connection could not be made. The driver's own words tell a refused connection but no unknown host, no timeout
     * and no certificate.
     */
    static String withCause(SQLException e) {
        Throwable cause = e.getCause();
        String said = serverMessage(e);
        if (cause == null || cause instanceof ConnectException || cause.getMessage() == null) {
            return said;
        }
        String why = cause instanceof UnknownHostException ? "unknown host " + cause.getMessage() : cause.getMessage();
        return said.contains(why) ? said : said + " (" + why + ")";
    }

    /**
     * The statement that failed, of those that were sent after some of ours. Only the driver's message numbers it, and the
     * first number there, in every language; where it names none of the statements, their first is told.
     */
    static String failedStatement(SQLException e, List<String> statements, int ours) {
        Matcher number = FIRST_NUMBER.matcher(String.valueOf(e.getMessage()));
        int index = e instanceof BatchUpdateException && number.find() ? Integer.parseInt(number.group()) - ours : 0;
        return index >= 0 && index < statements.size()
                ? statements.get(index)
                : statements.isEmpty() ? "the row of the ledger" : statements.get(0);
    }

    private static String remedy(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        for (int length = state.length(); length >= 2; length--) {
            String remedy = REMEDIES.get(state.substring(0, length));
            if (remedy != null) {
                return remedy;
            }
        }
        return "Mend the cause, then run it again; it goes on with this phase.";
    }

    static String firstLine(String statement) {
        String line = statement.lines().findFirst().orElse("").strip();
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
    }
}
