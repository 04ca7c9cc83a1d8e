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
 * One SQL statement of a step, with the information that the runner needs.
 *
 * @param mode how it runs
 * @param sql its text, without a semicolon
 * @param title a description for a step with several parts; absent for the description of the step
 * @param isolated whether it needs its own transaction, because later statements need it committed or because it holds
 *     a lock for long
 * @param doneWhen a query that returns one boolean, whether the effect is in place; absent unless it runs alone
 * @param cleanUp a statement that removes what an interrupted run left behind; absent if nothing can remain
 * @param rowsOf the table whose rows {@code :rows} selects, as SQL; absent unless it runs in batches
 * @param change its effect on one table; absent if its effect is not known
 * @param needs a query that returns one boolean that must be true before it, in its transaction; absent for none
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
        Optional<TableChange> change,
        Optional<String> needs) {

    private static SqlStatement of(Mode mode, String sql, boolean isolated) {
        return new SqlStatement(
                mode,
                sql,
                Optional.empty(),
                isolated,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return a statement that can share its transaction with others}
     *
     * @param sql the statement
     */
    public static SqlStatement tx(String sql) {
        return of(Mode.TX, sql, false);
    }

    /**
     * {@return a statement in its own transaction}
     *
     * @param sql the statement
     */
    public static SqlStatement ownTx(String sql) {
        return of(Mode.TX, sql, true);
    }

    /**
     * {@return an ALTER TABLE of columns or storage that can share its transaction with others}
     *
     * @param table the name of the table
     * @param actions the actions, in order
     */
    public static SqlStatement alter(QualifiedName table, Action... actions) {
        return of(new TableChange(table, List.of(actions), Joining.FOLLOWS, false), false);
    }

    /**
     * An ALTER TABLE that is never merged with others. PostgreSQL evaluates the identity and the expression of a column
     * before it carries out any action of a statement.
     *
     * @param table the name of the table
     * @param actions the actions, in order
     * @return the statement
     */
    public static SqlStatement apart(QualifiedName table, Action... actions) {
        return of(new TableChange(table, List.of(actions), Joining.NEVER, false), false);
    }

    /**
     * {@return an ALTER TABLE that rewrites the table, or belongs to one that does}
     *
     * @param table the name of the table
     * @param actions the actions, in order
     */
    public static SqlStatement rewrite(QualifiedName table, Action... actions) {
        return of(new TableChange(table, List.of(actions), Joining.LEADS, false), true);
    }

    /**
     * {@return an ALTER TABLE that rewrites the table and must keep its order among changes of other tables}
     *
     * @param table the name of the table
     * @param actions the actions, in order
     */
    public static SqlStatement rewriteInOrder(QualifiedName table, Action... actions) {
        return of(new TableChange(table, List.of(actions), Joining.LEADS, true), true);
    }

    private static SqlStatement of(TableChange change, boolean isolated) {
        String actions = change.actions().stream().map(Action::sql).collect(Collectors.joining(", "));
        return tx(Ddl.alter(change.table(), actions)).with(change, isolated);
    }

    /**
     * {@return a query in a transaction of its own that computes a value from every row} A row for which this fails stops
     * the run before the table is changed, and while no other session waits for it. The statement keeps its place among
     * those that change what it reads.
     *
     * @param table the table
     * @param value the value
     */
    public static SqlStatement probe(QualifiedName table, Expression value) {
        String sql = "SELECT count(" + value.text() + ") FROM " + table.sql();
        Action action = new Action(TableChange.Pass.PROBE, sql, List.of(), List.of(value));
        return tx(sql).with(new TableChange(table, List.of(action), Joining.NEVER, false), true);
    }

    /** {@return whether it only reads rows, as a {@link #probe} does} */
    public boolean isProbe() {
        return change.filter(it -> it.actions().stream().allMatch(action -> action.pass() == TableChange.Pass.PROBE))
                .isPresent();
    }

    /**
     * {@return the statement that sets the comment of a column}
     *
     * @param table the name of the table
     * @param column the name of the column
     * @param comment the comment; absent to remove it
     */
    public static SqlStatement comment(QualifiedName table, String column, Optional<String> comment) {
        String sql = Ddl.commentOnColumn(table, column, comment);
        Action action = Action.of(TableChange.Pass.STORAGE, column, sql);
        return tx(sql).with(new TableChange(table, List.of(action), Joining.NEVER, false), false);
    }

    private SqlStatement with(TableChange other, boolean alone) {
        return new SqlStatement(mode, sql, title, alone, doneWhen, cleanUp, rowsOf, Optional.of(other), needs);
    }

    /**
     * {@return this statement merged with a later one; absent unless they should and can be merged}
     *
     * @param later the later statement
     */
    public Optional<SqlStatement> joined(SqlStatement later) {
        return change.flatMap(own -> later.change.filter(own::mayJoin).map(other -> of(own.joined(other), true)));
    }

    /**
     * {@return whether the two statements can change places}
     *
     * @param other the other statement
     */
    public boolean commutesWith(SqlStatement other) {
        return change.isPresent() && other.change.isPresent() && change.get().commutesWith(other.change.get());
    }

    /**
     * A statement in autocommit mode.
     *
     * @param sql the statement
     * @param doneWhen a query that returns one boolean, whether the effect is in place
     * @return the statement
     */
    public static SqlStatement alone(String sql, String doneWhen) {
        return new SqlStatement(
                Mode.ALONE,
                sql,
                Optional.empty(),
                true,
                Optional.of(doneWhen),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return an UPDATE in batches}
     *
     * @param sql the UPDATE, with {@code :rows} as its condition
     * @param rowsOf the table whose rows {@code :rows} selects, as SQL
     */
    public static SqlStatement batch(String sql, String rowsOf) {
        return new SqlStatement(
                Mode.BATCH,
                sql,
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.of(rowsOf),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return this statement with another one that cleans up after an interrupted run}
     *
     * @param statement the statement that cleans up
     */
    public SqlStatement cleanedUpBy(String statement) {
        return new SqlStatement(mode, sql, title, isolated, doneWhen, Optional.of(statement), rowsOf, change, needs);
    }

    /**
     * {@return this statement with its own description}
     *
     * @param words the description
     */
    public SqlStatement titled(String words) {
        return new SqlStatement(mode, sql, Optional.of(words), isolated, doneWhen, cleanUp, rowsOf, change, needs);
    }

    /**
     * {@return this statement with a condition}
     *
     * @param query a query that returns one boolean that must be true before the statement, in its transaction
     */
    public SqlStatement needing(String query) {
        return new SqlStatement(mode, sql, title, isolated, doneWhen, cleanUp, rowsOf, change, Optional.of(query));
    }
}
