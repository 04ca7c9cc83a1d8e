package dev.kedge.core.step;

import java.util.Optional;

/**
 * One SQL statement of a step, with what the runner must know about it.
 *
 * @param mode how it runs
 * @param sql its text, without a semicolon
 * @param title what it does, where a step has several parts; absent for what the step itself says
 * @param isolated whether a transaction of its own is due to it, because what follows needs it committed or because it
 *     holds its lock for long
 * @param doneWhen a query whose single boolean tells whether its effect is there; absent unless it runs alone
 * @param cleanUp a statement that clears what a broken run left behind; absent if nothing can be left
 * @param rowsOf the table whose rows {@code :rows} stands for, as SQL; absent unless it runs in batches
 */
public record Statement(
        Mode mode,
        String sql,
        Optional<String> title,
        boolean isolated,
        Optional<String> doneWhen,
        Optional<String> cleanUp,
        Optional<String> rowsOf) {

    private static Statement of(Mode mode, String sql, boolean isolated) {
        return new Statement(
                mode, sql, Optional.empty(), isolated, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A statement that may share its transaction. */
    static Statement tx(String sql) {
        return of(Mode.TX, sql, false);
    }

    /** A statement with a transaction of its own. */
    static Statement ownTx(String sql) {
        return of(Mode.TX, sql, true);
    }

    /** A statement in autocommit with the query that tells whether it is done. */
    static Statement alone(String sql, String doneWhen) {
        return new Statement(
                Mode.ALONE, sql, Optional.empty(), true, Optional.of(doneWhen), Optional.empty(), Optional.empty());
    }

    /** An UPDATE in batches. */
    static Statement batch(String sql, String rowsOf) {
        return new Statement(
                Mode.BATCH, sql, Optional.empty(), true, Optional.empty(), Optional.empty(), Optional.of(rowsOf));
    }

    /** The same with a statement that clears up after a broken run. */
    Statement cleanedUpBy(String statement) {
        return new Statement(mode, sql, title, isolated, doneWhen, Optional.of(statement), rowsOf);
    }

    /** The same with words of its own for what it does. */
    Statement titled(String words) {
        return new Statement(mode, sql, Optional.of(words), isolated, doneWhen, cleanUp, rowsOf);
    }
}
