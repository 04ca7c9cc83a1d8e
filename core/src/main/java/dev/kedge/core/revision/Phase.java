package dev.kedge.core.revision;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.sql.Statements;
import dev.kedge.core.stability.Stable;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a revision's SQL that is run, recorded and, after a crash, judged as a whole.
 *
 * @param number its place in the script, from 1
 * @param mode how it runs
 * @param steps the numbers of the typed steps that it carries out, from 1; empty for SQL that changes no schema
 * @param title what it does, for people
 * @param doneWhen a query whose single boolean tells whether its effect is there; absent for none
 * @param cleanUp a statement that clears what a broken run left behind; absent for none
 * @param rowsOf the table whose rows {@code :rows} stands for, as SQL; absent unless the mode is batch
 * @param terms what must be so before and after it, and what it touches
 * @param sql its statements, as they stand between the header lines and the next phase
 */
@Stable
public record Phase(
        int number,
        Mode mode,
        List<Integer> steps,
        String title,
        Optional<String> doneWhen,
        Optional<String> cleanUp,
        Optional<String> rowsOf,
        PhaseTerms terms,
        String sql) {
    /** Copies the list. */
    public Phase {
        steps = List.copyOf(steps);
    }

    /** A phase without terms. */
    public Phase(
            int number,
            Mode mode,
            List<Integer> steps,
            String title,
            Optional<String> doneWhen,
            Optional<String> cleanUp,
            Optional<String> rowsOf,
            String sql) {
        this(number, mode, steps, title, doneWhen, cleanUp, rowsOf, PhaseTerms.NONE, sql);
    }

    /** The statements one by one. */
    public List<String> statements() {
        return Statements.split(sql);
    }

    /** The header, which must not change when the SQL is edited. */
    public PhaseHeader header() {
        return new PhaseHeader(number, mode, steps);
    }
}
