package dev.kedge.core.ddl;

import dev.kedge.core.ddl.TableChange.Action;
import dev.kedge.core.ddl.TableChange.Joining;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
 * @param change what it does to one table; absent when it may do anything
 */
@Experimental
public record SqlStatement(
        Mode mode,
        String sql,
        Optional<String> title,
        boolean isolated,
        Optional<String> doneWhen,
        Optional<String> cleanUp,
        Optional<String> rowsOf,
        Optional<TableChange> change) {

    private static SqlStatement of(Mode mode, String sql, boolean isolated) {
        return new SqlStatement(
                mode,
                sql,
                Optional.empty(),
                isolated,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A statement that may share its transaction. */
    public static SqlStatement tx(String sql) {
        return of(Mode.TX, sql, false);
    }

    /** A statement with a transaction of its own. */
    public static SqlStatement ownTx(String sql) {
        return of(Mode.TX, sql, true);
    }

    /** An ALTER TABLE of one table's columns or storage that may share its transaction. */
    public static SqlStatement alter(QualifiedName table, Action... actions) {
        return of(new TableChange(table, List.of(actions), Joining.FOLLOWS, false), false);
    }

    /**
     * An ALTER TABLE with a statement of its own: PostgreSQL looks at the identity and the expression that a column has
     * before it carries out any action of a statement.
     */
    public static SqlStatement apart(QualifiedName table, Action... actions) {
        return of(new TableChange(table, List.of(actions), Joining.NEVER, false), false);
    }

    /** An ALTER TABLE that writes the table anew, or belongs to one that does. */
    public static SqlStatement rewrite(QualifiedName table, Action... actions) {
        return of(new TableChange(table, List.of(actions), Joining.LEADS, false), true);
    }

    /** One that writes the table anew and whose order among other tables counts. */
    public static SqlStatement rewriteInOrder(QualifiedName table, Action... actions) {
        return of(new TableChange(table, List.of(actions), Joining.LEADS, true), true);
    }

    private static SqlStatement of(TableChange change, boolean isolated) {
        String actions = change.actions().stream().map(Action::sql).collect(Collectors.joining(", "));
        return tx(Ddl.alter(change.table(), actions)).with(change, isolated);
    }

    /**
     * A query in a transaction of its own that computes a value from every row, so that a row that does not have one
     * stops the run while nobody waits for it and before anything of the table is changed.
     *
     * @param table the table
     * @param value the value
     * @return the statement, which keeps the order of others that change what it reads
     */
    public static SqlStatement probe(QualifiedName table, Expression value) {
        String sql = "SELECT count(" + value.text() + ") FROM " + table.sql();
        Action action = new Action(TableChange.Pass.PROBE, sql, List.of(), List.of(value));
        return tx(sql).with(new TableChange(table, List.of(action), Joining.NEVER, false), true);
    }

    /** Whether it only reads rows, see {@link #probe}. */
    public boolean isProbe() {
        return change.filter(it -> it.actions().stream().allMatch(action -> action.pass() == TableChange.Pass.PROBE))
                .isPresent();
    }

    /** A comment on a column. */
    public static SqlStatement comment(QualifiedName table, String column, Optional<String> comment) {
        String sql = Ddl.commentOnColumn(table, column, comment);
        Action action = Action.of(TableChange.Pass.STORAGE, column, sql);
        return tx(sql).with(new TableChange(table, List.of(action), Joining.NEVER, false), false);
    }

    private SqlStatement with(TableChange other, boolean alone) {
        return new SqlStatement(mode, sql, title, alone, doneWhen, cleanUp, rowsOf, Optional.of(other));
    }

    /** This statement and a later one as one statement; absent unless they are to be one and may be. */
    public Optional<SqlStatement> joined(SqlStatement later) {
        return change.flatMap(own -> later.change.filter(own::mayJoin).map(other -> of(own.joined(other), true)));
    }

    /** Whether it makes no difference which of the two comes first. */
    public boolean commutesWith(SqlStatement other) {
        return change.isPresent() && other.change.isPresent() && change.get().commutesWith(other.change.get());
    }

    /** A statement in autocommit with the query that tells whether it is done. */
    public static SqlStatement alone(String sql, String doneWhen) {
        return new SqlStatement(
                Mode.ALONE,
                sql,
                Optional.empty(),
                true,
                Optional.of(doneWhen),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** An UPDATE in batches. */
    public static SqlStatement batch(String sql, String rowsOf) {
        return new SqlStatement(
                Mode.BATCH,
                sql,
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.of(rowsOf),
                Optional.empty());
    }

    /** The same with a statement that clears up after a broken run. */
    public SqlStatement cleanedUpBy(String statement) {
        return new SqlStatement(mode, sql, title, isolated, doneWhen, Optional.of(statement), rowsOf, change);
    }

    /** The same with words of its own for what it does. */
    public SqlStatement titled(String words) {
        return new SqlStatement(mode, sql, Optional.of(words), isolated, doneWhen, cleanUp, rowsOf, change);
    }
}
