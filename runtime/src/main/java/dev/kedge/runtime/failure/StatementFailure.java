package dev.kedge.runtime.failure;

import dev.kedge.core.diagnostic.Secrets;
import dev.kedge.runtime.SafeCause;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The failure of one of several statements that were sent together, or of the commit that followed them. */
public final class StatementFailure extends SQLException {
    private static final long serialVersionUID = 1;
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\p{Nd}{1,9}");
    private static final int COMMIT = -1;
    private static final int UNKNOWN = -2;

    private final transient List<String> sent;
    private final transient ServerError said;
    private final int index;

    private StatementFailure(SQLException cause, List<String> sent, int index) {
        this(cause, ServerError.of(cause), Secrets.inSql(index < 0 ? "" : sent.get(index)), sent, index);
    }

    /** Removes from the message and the cause the passwords that the server repeats from the statement. */
    private StatementFailure(SQLException cause, ServerError said, List<String> secrets, List<String> sent, int index) {
        super(
                Secrets.hide(said.message(), secrets),
                cause.getSQLState(),
                cause.getErrorCode(),
                SafeCause.of(cause, secrets));
        this.said = said;
        this.sent = List.copyOf(sent);
        this.index = index;
    }

    /** The character of the statement where the error is, from 1; absent if the server names none. */
    Optional<Integer> position() {
        return said.position();
    }

    /** The character of the internal text that the statement ran, from 1; absent if the server names none. */
    Optional<Integer> inside() {
        return said.inside();
    }

    /** The failure of a single statement. */
    public static StatementFailure of(SQLException cause, String statement) {
        return new StatementFailure(cause, List.of(statement), 0);
    }

    /** The failure of a commit, for example because a deferred constraint is violated. */
    public static StatementFailure atCommit(SQLException cause) {
        return new StatementFailure(cause, List.of(), COMMIT);
    }

    /**
     * The failure of one statement of a batch. The PostgreSQL driver gives its number only in the message, where it is
     * the first number in every language. Other drivers may return as many counts as statements succeeded.
     *
     * @param sent all statements, including those of other batches
     * @param from the index of the batch's first statement
     * @param size the number of statements in the batch
     */
    public static StatementFailure inBatch(BatchUpdateException cause, List<String> sent, int from, int size) {
        Matcher number = FIRST_NUMBER.matcher(String.valueOf(cause.getMessage()));
        int index = number.find() ? Integer.parseInt(number.group()) : cause.getUpdateCounts().length;
        return new StatementFailure(cause, sent, index < size ? from + index : UNKNOWN);
    }

    boolean isAtCommit() {
        return index == COMMIT;
    }

    /** Whether the statement that failed comes after the first so many that were sent. */
    public boolean isAfter(int first) {
        return index >= first;
    }

    /** The text of the statement that failed; empty if it is not known or the commit failed. */
    public String statement() {
        return index >= 0 ? sent.get(index) : "";
    }

    /**
     * The index of the failed statement among these, which were sent one after the other; negative if it is not among
     * them.
     */
    public int indexIn(List<String> statements) {
        int first = Collections.indexOfSubList(sent, statements);
        int own = index - first;
        return index >= 0 && first >= 0 && own >= 0 && own < statements.size() ? own : -1;
    }
}
