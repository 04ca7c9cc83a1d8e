package dev.kedge.runtime.failure;

import dev.kedge.core.diagnostic.Wording;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The remedies for failed statements by SQLSTATE (manual, appendix A), which is the same in every language. A test
 * follows every remedy.
 */
public final class StatementRemedies {
    private static final String ID = "REVISION";
    private static final String FILE = "FILE";
    private static final String AGAIN = "Run it again; it goes on where it stopped.";
    private static final String OWN_PORT =
            "Connect to the port of the server itself, or to a pool in session mode, then run it again.";
    public static final String POOLER =
            "A connection pooler in transaction mode gave the statement to another session. " + OWN_PORT;
    public static final String POOLER_PROTOCOL =
            "If a connection pooler is between Kedge and the server: this is its message, not the server's. "
                    + OWN_PORT;
    public static final String READ_ONLY =
            "The server accepts no writes, as if it were a standby. Connect to the primary; a URL with several hosts finds it with"
                    + " ?targetServerType=primary";
    private static final String CORRECT = "Correct it in " + FILE + " and build again, then run it again.";
    private static final String NAME_TAKEN =
            "Something with this name exists that no revision created: rename or drop it, then run it again. Or, if the"
                    + " database has everything that this revision creates: {stamp @target=" + ID + "}";
    private static final String IN_THE_WAY =
            "If something that no revision created depends on it, note its definition (of a view: SELECT pg_get_viewdef('…')),"
                    + " drop it, run this again, then create it again.";
    private static final String NOT_THERE =
            "It names something that this database does not have. If the statement is wrong: " + CORRECT
                    + "\nIf somebody changed the schema by hand, see what differs, restore that, and run it again: {audit}";
    private static final String OWN_PHASE =
            "Give the statement a phase of its own in " + FILE + ", so that what comes before it is committed first.";

    private static final Pattern ANY = Pattern.compile("");
    private static final Pattern EXTENSION = Pattern.compile("\\bCREATE\\s+EXTENSION\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGES = Pattern.compile("^(?:ALTER|DROP|DO|CALL)\\b", Pattern.CASE_INSENSITIVE);

    /**
     * A remedy.
     *
     * @param state the SQLSTATE or its beginning; the longest match wins
     * @param statement a pattern that the statement contains
     * @param text the remedy
     */
    private record Remedy(String state, Pattern statement, String text) {
        Remedy(String state, String text) {
            this(state, ANY, text);
        }
    }

    private static final List<Remedy> ALL = List.of(
            new Remedy("08", "The connection was lost. " + AGAIN),
            new Remedy("08P01", POOLER_PROTOCOL),
            new Remedy("26000", POOLER),
            new Remedy("42P05", POOLER),
            new Remedy("57P", "The server ended the connection. " + AGAIN),
            new Remedy("57P03", "The server is starting or stopping. Wait until it is up. " + AGAIN),
            new Remedy("57014", "A user cancelled the statement, or a time limit that the revision sets did. " + AGAIN),
            new Remedy(
                    "25P",
                    "A time limit that the revision sets ended the session. Remove it from " + FILE + ". " + AGAIN),
            new Remedy("40", "Other sessions changed the same rows or objects at the same time. " + AGAIN),
            new Remedy("23", "Rows of the database break the rule. Correct them, then run it again."),
            new Remedy(
                    "22", "A value does not fit, in the database or in the statement. Correct it, then run it again."),
            new Remedy(
                    "25001",
                    "It cannot run in a transaction: give it a phase of its own in " + FILE + ", headed [alone]."),
            new Remedy("25006", READ_ONLY),
            new Remedy(
                    "42501",
                    "The role lacks the right. Run it as the role that owns the objects: {--role=OWNER}   or let that role"
                            + " grant the right, then run it again."),
            new Remedy("42P06", NAME_TAKEN),
            new Remedy("42P07", NAME_TAKEN),
            new Remedy("42710", NAME_TAKEN),
            new Remedy("42723", NAME_TAKEN),
            new Remedy(
                    "42701",
                    "The table has a column with this name that no revision created: rename it, run this again, then copy"
                            + " its values and drop it."),
            new Remedy("2BP01", IN_THE_WAY),
            new Remedy("0A000", EXTENSION, "Install the package of the extension on the server, then run it again."),
            new Remedy(
                    "0A000",
                    CHANGES,
                    IN_THE_WAY + "\nIf nothing does, this server cannot do it: write it in another way."),
            new Remedy("0A000", "This server cannot do it: write it in another way. " + CORRECT),
            new Remedy(
                    "58P01",
                    "A file is missing on the server. Of an extension: install its package, then run it again."),
            new Remedy("55006", OWN_PHASE),
            new Remedy("55P04", OWN_PHASE),
            new Remedy("42601", CORRECT),
            new Remedy("42P01", NOT_THERE),
            new Remedy("42703", NOT_THERE),
            new Remedy("42704", NOT_THERE),
            new Remedy("42883", NOT_THERE),
            new Remedy("3F000", NOT_THERE),
            new Remedy("42", "The statement does not fit this database. " + CORRECT),
            new Remedy("53", "The server ran out of disk space, memory or connections. Make room, then run it again."),
            new Remedy("54", "The statement goes beyond a limit of the server. " + CORRECT),
            new Remedy(
                    "P0",
                    "A function, a trigger or a DO block raised this error. Remove its cause, then run it again."),
            new Remedy(
                    "XX", "The server has an internal error; its log says more. Remove the cause, then run it again."));

    private StatementRemedies() {}

    /** The remedy for a statement in the file of a revision. */
    public static Wording of(SQLException e, String statement, String revision, String file) {
        String code = statement.substring(SqlExcerpt.start(statement));
        return text(String.valueOf(e.getSQLState()), code)
                .map(part -> part.replace(ID, revision).replace(FILE, file));
    }

    /** The remedy for a lost connection. */
    public static Wording ofConnection(SQLException e) {
        return text(String.valueOf(e.getSQLState()), "");
    }

    private static Wording text(String state, String statement) {
        String best = "";
        String text = "Correct the cause, then run it again; it goes on with this phase.";
        for (Remedy remedy : ALL) {
            if (state.startsWith(remedy.state)
                    && remedy.state.length() > best.length()
                    && remedy.statement.matcher(statement).find()) {
                best = remedy.state;
                text = remedy.text;
            }
        }
        return Wording.of(text);
    }
}
