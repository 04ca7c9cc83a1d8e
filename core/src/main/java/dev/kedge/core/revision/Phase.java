package dev.kedge.core.revision;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.lock.CopyFrom;
import dev.kedge.core.lock.SchemaStatements;
import dev.kedge.core.lock.WrittenTables;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Statements;
import dev.kedge.core.stability.Stable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a revision's SQL that is run and recorded as a unit and whose result is checked as a unit after a crash.
 *
 * @param number its position in the script, from 1
 * @param mode how it runs
 * @param steps the numbers of the typed steps that it carries out, from 1; empty for SQL that does not change the
 *     schema
 * @param title a description of what it does
 * @param doneWhen a query that returns one boolean, whether the effect is in place; absent for none
 * @param cleanUp a statement that removes what an interrupted run left behind; absent for none
 * @param rowsOf the table whose rows {@code :rows} selects, as SQL; absent unless the mode is batch
 * @param terms its conditions and the tables it changes
 * @param sql its statements: the text between the header lines and the next phase
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
    /**
     * Copies the list.
     *
     * @param number its position in the script, from 1
     * @param mode how it runs
     * @param steps the numbers of the typed steps that it carries out, from 1; empty for SQL that does not change the
     *     schema
     * @param title a description of what it does
     * @param doneWhen a query that returns one boolean, whether the effect is in place; absent for none
     * @param cleanUp a statement that removes what an interrupted run left behind; absent for none
     * @param rowsOf the table whose rows {@code :rows} selects, as SQL; absent unless the mode is batch
     * @param terms its conditions and the tables it changes
     * @param sql its statements: the text between the header lines and the next phase
     */
    public Phase {
        steps = List.copyOf(steps);
    }

    /**
     * Creates a phase without terms.
     *
     * @param number its position in the script, from 1
     * @param mode how it runs
     * @param steps the numbers of the typed steps that it carries out, from 1; empty for SQL that does not change the
     *     schema
     * @param title a description of what it does
     * @param doneWhen a query that returns one boolean, whether the effect is in place; absent for none
     * @param cleanUp a statement that removes what an interrupted run left behind; absent for none
     * @param rowsOf the table whose rows {@code :rows} selects, as SQL; absent unless the mode is batch
     * @param sql its statements: the text between the header lines and the next phase
     */
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

    /**
     * {@return this phase of down.sql, which is skipped if all of these phases were}
     *
     * @param phases the numbers of the phases of up.sql that it reverts
     */
    public Phase undoing(List<Integer> phases) {
        PhaseTerms undoing = new PhaseTerms(terms.when(), terms.needs(), terms.touches(), terms.verify(), phases);
        return new Phase(number, mode, steps, title, doneWhen, cleanUp, rowsOf, undoing, sql);
    }

    /**
     * {@return the names of the tables that a run locks against writers before it queries the condition or loads rows; empty for
     * most phases} A name may turn out not to be that of a table.
     */
    public Set<QualifiedName> guarded() {
        boolean locks = mode == Mode.COPY || terms.when().isPresent();
        return locks ? WrittenTables.of(statements()) : Set.of();
    }

    /** {@return the statements of its SQL, in order} */
    public List<String> statements() {
        return Statements.split(sql);
    }

    /**
     * The reason why the phase must not have its line {@code -- when:}; absent if it may, or has none. It may be skipped,
     * so the schema must be the same whether it ran or not, and the query is asked in the transaction of its statements.
     */
    Optional<String> refusalOfWhen() {
        if (terms.when().isEmpty()) {
            return Optional.empty();
        }
        if (mode != Mode.TX && mode != Mode.COPY) {
            return Optional.of("its mode is " + mode.label() + ", not tx or copy");
        }
        if (!steps.isEmpty()) {
            return Optional.of("it carries out steps, which change the schema");
        }
        SchemaStatements schema = new SchemaStatements();
        return statements().stream()
                .flatMap(statement -> schema.change(statement).stream())
                .findFirst()
                .map(change -> "its statement " + change + " changes the schema");
    }

    /** {@return the COPY of a copy phase; absent if it has another statement, or the mode is another} */
    public Optional<CopyFrom> copy() {
        List<String> statements = mode == Mode.COPY ? statements() : List.of();
        return statements.size() == 1 ? CopyFrom.of(statements.get(0)) : Optional.empty();
    }

    /** {@return the header, which must stay the same when the SQL is edited} */
    public PhaseHeader header() {
        return new PhaseHeader(number, mode, steps);
    }
}
