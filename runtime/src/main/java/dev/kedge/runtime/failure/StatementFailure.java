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

/** The failure of one of several statements that were sent together, or of the commit after them. */
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

    /** Neither the message nor the cause holds what the server repeats of a password in the statement. */
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

    /** The character of the statement that the server complains of, from 1; absent if it names none. */
    Optional<Integer> position() {
        return said.position();
    }

    /** The character of what ran within the statement, from 1; absent if the server names none. */
    Optional<Integer> inside() {
        return said.inside();
    }

    /** The only statement failed. */
    public static StatementFailure of(SQLException cause, String statement) {
        return new StatementFailure(cause, List.of(statement), 0);
    }

    /** The commit failed, as it does when a deferred constraint is broken. */
    public static StatementFailure atCommit(SQLException cause) {
        return new StatementFailure(cause, List.of(), COMMIT);
    }

    /**
     * One of a batch failed. The PostgreSQL driver says its number in the message alone: it is the first number there, in
     * every language. Other drivers may return as many counts as statements were done.
     *
     * @param sent all statements, those of other batches among them
     * @param from the index of the batch's first statement
     * @param size how many statements the batch has
     */
    public static StatementFailure inBatch(BatchUpdateException cause, List<String> sent, int from, int size) {
        Matcher number = FIRST_NUMBER.matcher(String.valueOf(cause.getMessage()));
        int index = number.find() ? Integer.parseInt(number.group()) : cause.getUpdateCounts().length;
        return new StatementFailure(cause, sent, index < size ? from + index : UNKNOWN);
    }

    boolean isAtCommit() {
        return index == COMMIT;
    }

    /** Whether the statement that failed comes after so many of those that were sent. */
    public boolean isAfter(int first) {
        return index >= first;
    }

    /** The text of the statement that failed; empty if that is not known or the commit failed. */
    public String statement() {
        return index >= 0 ? sent.get(index) : "";
    }

    /** Its index among these statements, which were sent one after the other; negative if it is none of them. */
    public int indexIn(List<String> statements) {
        int first = Collections.indexOfSubList(sent, statements);
        int own = index - first;
        return index >= 0 && first >= 0 && own >= 0 && own < statements.size() ? own : -1;
    }
}
