package dev.kedge.core.ddl;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The effect of an ALTER TABLE or of a comment on one table. It determines whether two changes can change places, and
 * whether they can be merged into one statement, which rewrites the table once instead of twice.
 *
 * @param table the name of the table
 * @param actions its actions, in order
 * @param joining whether it is merged with other changes of the table
 * @param amongTables whether its order among changes of other tables must be kept
 */
@Internal
public record TableChange(QualifiedName table, List<Action> actions, Joining joining, boolean amongTables) {

    /** Whether a change is merged with others of its table. */
    public enum Joining {
        /** It is always a separate statement. */
        NEVER,
        /** It is merged into an earlier change that rewrites the table. */
        FOLLOWS,
        /** It rewrites the table, or belongs to a change that does, so that others should be merged into it. */
        LEADS
    }

    /**
     * The pass in which PostgreSQL carries out an action. The order of the actions in an ALTER TABLE does not affect
     * it.
     */
    public enum Pass {
        /** Rows are only read. */
        PROBE,
        /** Columns, defaults and identities are dropped. */
        DROP,
        /** Types are changed. */
        TYPE,
        /** Columns are added. */
        ADD_COLUMN,
        /** NOT NULL is added or removed. */
        NULLS,
        /** Defaults and identities are set. */
        DEFAULT,
        /** The storage of rows and of long values is changed. */
        STORAGE,
        /**
         * The table becomes logged or unlogged, and so do the sequences of its identity columns that exist before and
         * after.
         */
        PERSISTENCE
    }

    /**
     * One action of an ALTER TABLE.
     *
     * @param pass the pass in which PostgreSQL carries it out
     * @param sql its text
     * @param columns the names of the columns that it changes
     * @param reads the expressions that it evaluates
     */
    public record Action(Pass pass, String sql, List<String> columns, List<Expression> reads) {
        /**
         * Copies the lists.
         *
         * @param pass the pass in which PostgreSQL carries it out
         * @param sql its text
         * @param columns the names of the columns that it changes
         * @param reads the expressions that it evaluates
         */
        public Action {
            columns = List.copyOf(columns);
            reads = List.copyOf(reads);
        }

        /**
         * {@return an action on one column}
         *
         * @param pass the pass in which PostgreSQL carries it out
         * @param column the name of the column
         * @param sql its text
         * @param reads the expressions that it evaluates
         */
        public static Action of(Pass pass, String column, String sql, Expression... reads) {
            return new Action(pass, sql, List.of(column), List.of(reads));
        }

        private boolean reads(Action other) {
            return other.columns.stream()
                    .anyMatch(column -> reads.stream().anyMatch(expression -> expression.mentions(column)));
        }

        private boolean isIndependentOf(Action other) {
            return Collections.disjoint(columns, other.columns) && !reads(other) && !other.reads(this);
        }

        /** Whether one statement with this action and then the other has the same effect as two statements. */
        private boolean mayJoin(Action later) {
            if (pass == Pass.PERSISTENCE || later.pass == Pass.PERSISTENCE) {
                return isIndependentOf(later);
            }
            if (later.pass.compareTo(pass) > 0) {
                return true;
            }
            // all expressions of USING are evaluated on the row before the statement
            boolean inOrder = later.pass == pass && !(pass == Pass.TYPE && later.reads(this));
            return inOrder || isIndependentOf(later);
        }
    }

    /**
     * Copies the list.
     *
     * @param table the name of the table
     * @param actions its actions, in order
     * @param joining whether it is merged with other changes of the table
     * @param amongTables whether its order among changes of other tables must be kept
     */
    public TableChange {
        actions = List.copyOf(actions);
    }

    /**
     * {@return whether the two changes can change places}
     *
     * @param other the other change
     */
    public boolean commutesWith(TableChange other) {
        if (!table.equals(other.table)) {
            return !(amongTables && other.amongTables);
        }
        return actions.stream().allMatch(action -> other.actions.stream().allMatch(action::isIndependentOf));
    }

    /**
     * {@return whether this change and a later one of the same table should and can be merged}
     *
     * @param later the later change
     */
    public boolean mayJoin(TableChange later) {
        return table.equals(later.table)
                && joining == Joining.LEADS
                && later.joining != Joining.NEVER
                && actions.stream().allMatch(action -> later.actions.stream().allMatch(action::mayJoin));
    }

    /**
     * {@return the two changes as one}
     *
     * @param later the later change, with which {@link #mayJoin} is true
     */
    public TableChange joined(TableChange later) {
        List<Action> all = new ArrayList<>(actions);
        all.addAll(later.actions);
        return new TableChange(table, all, Joining.LEADS, amongTables || later.amongTables);
    }
}
