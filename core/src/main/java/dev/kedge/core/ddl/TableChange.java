package dev.kedge.core.ddl;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What an ALTER TABLE, or a comment, does to one table: enough to tell whether it may change places with another one, and
 * whether both may be one statement, which writes the table anew once instead of twice.
 *
 * @param table the table
 * @param actions its actions in order
 * @param joining whether it is to share a statement with others of its table
 * @param amongTables whether its order among changes of other tables counts
 */
@Internal
public record TableChange(QualifiedName table, List<Action> actions, Joining joining, boolean amongTables) {

    /** Whether a change shares a statement with others of its table. */
    public enum Joining {
        /** It has its own. */
        NEVER,
        /** It goes along where an earlier one writes the table anew. */
        FOLLOWS,
        /** It writes the table anew, or belongs to what does, so others are to share its statement. */
        LEADS
    }

    /** When PostgreSQL carries out an action, whatever the order in which one ALTER TABLE lists them. */
    public enum Pass {
        /** What only reads rows. */
        PROBE,
        /** What goes: columns, defaults, identities. */
        DROP,
        /** Types. */
        TYPE,
        /** New columns. */
        ADD_COLUMN,
        /** Whether nulls are admitted. */
        NULLS,
        /** New defaults and identities. */
        DEFAULT,
        /** How rows and long values are kept. */
        STORAGE,
        /** Whether changes are logged, which what identity columns count by follows if it is there before and after. */
        PERSISTENCE
    }

    /**
     * One action of an ALTER TABLE.
     *
     * @param pass when it is carried out
     * @param sql its text
     * @param columns the columns that it changes
     * @param reads the expressions that it computes
     */
    public record Action(Pass pass, String sql, List<String> columns, List<Expression> reads) {
        /** Copies the lists. */
        public Action {
            columns = List.copyOf(columns);
            reads = List.copyOf(reads);
        }

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

        /** Whether one statement of both, this one first, does what two statements do. */
        private boolean mayJoin(Action later) {
            if (pass == Pass.PERSISTENCE || later.pass == Pass.PERSISTENCE) {
                return isIndependentOf(later);
            }
            if (later.pass.compareTo(pass) > 0) {
                return true;
            }
            // All expressions of USING see the row as it was before the statement.
            boolean inOrder = later.pass == pass && !(pass == Pass.TYPE && later.reads(this));
            return inOrder || isIndependentOf(later);
        }
    }

    /** Copies the list. */
    public TableChange {
        actions = List.copyOf(actions);
    }

    /** Whether it makes no difference which of the two comes first. */
    public boolean commutesWith(TableChange other) {
        if (!table.equals(other.table)) {
            return !(amongTables && other.amongTables);
        }
        return actions.stream().allMatch(action -> other.actions.stream().allMatch(action::isIndependentOf));
    }

    /** Whether this change and a later one of the same table are to be one statement, and may be. */
    public boolean mayJoin(TableChange later) {
        return table.equals(later.table)
                && joining == Joining.LEADS
                && later.joining != Joining.NEVER
                && actions.stream().allMatch(action -> later.actions.stream().allMatch(action::mayJoin));
    }

    /** Both as one. */
    public TableChange joined(TableChange later) {
        List<Action> all = new ArrayList<>(actions);
        all.addAll(later.actions);
        return new TableChange(table, all, Joining.LEADS, amongTables || later.amongTables);
    }
}
