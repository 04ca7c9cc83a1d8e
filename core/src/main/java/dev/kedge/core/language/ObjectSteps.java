package dev.kedge.core.language;

import dev.kedge.core.language.spec.StepSpec;
import dev.kedge.core.stability.Stable;
import dev.kedge.core.step.ChangeIndexTablespace;
import dev.kedge.core.step.ChangePartitionTablespace;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.CommentViewColumn;
import dev.kedge.core.step.MoveObject;
import dev.kedge.core.step.RenameDomainCheck;
import dev.kedge.core.step.RenameEnumValue;
import dev.kedge.core.step.RenameObject;

/** Renaming, moving and commenting on objects, whose keys are written as {@code column close of prices}. */
@Stable
public class ObjectSteps extends RightSteps {
    ObjectSteps() {}

    /**
     * Moves an index to another tablespace.
     *
     * @param table the name of the table
     * @param index the name of the index
     * @return the spec of the step
     */
    public static ChangeIndexTablespaceSpec changeIndexTablespace(String table, String index) {
        return new ChangeIndexTablespaceSpec(table, index);
    }

    /**
     * Moves a partition to another tablespace.
     *
     * @param partition the name of the partition
     * @return the spec of the step
     */
    public static ChangePartitionTablespaceSpec changePartitionTablespace(String partition) {
        return new ChangePartitionTablespaceSpec(partition);
    }

    /**
     * Sets or removes the comment of an object or of a part of one.
     *
     * @param object the kind and name, such as {@code table prices}, or {@code column close of prices} for a part
     * @return the spec of the step
     */
    public static CommentObjectSpec commentObject(String object) {
        return new CommentObjectSpec(object);
    }

    /**
     * Sets or removes the comment of a view's column.
     *
     * @param view the name of the view
     * @param column the name of the column
     * @return the spec of the step
     */
    public static CommentViewColumnSpec commentViewColumn(String view, String column) {
        return new CommentViewColumnSpec(view, column);
    }

    /**
     * Moves a table, type or sequence to another schema. PostgreSQL updates the references to it.
     *
     * @param object the kind and name, such as {@code table prices}, or {@code column close of prices} for a part
     * @param schema the name of the schema
     * @return the spec of the step
     */
    public static StepSpec moveObject(String object, String schema) {
        return new StepSpec(MoveObject.class, object, schema);
    }

    /**
     * Renames a check of a domain.
     *
     * @param domain the name of the domain
     * @param check the name of the check
     * @param to the new name
     * @return the spec of the step
     */
    public static StepSpec renameDomainCheck(String domain, String check, String to) {
        return new StepSpec(RenameDomainCheck.class, domain, check, to);
    }

    /**
     * Renames a value of an enum type.
     *
     * @param type the name of the enum type
     * @param value the current value
     * @param to the new name
     * @return the spec of the step
     */
    public static StepSpec renameEnumValue(String type, String value, String to) {
        return new StepSpec(RenameEnumValue.class, type, value, to);
    }

    /**
     * Renames an object or a part of one. PostgreSQL updates the references to it.
     *
     * @param object the kind and name, such as {@code table prices}, or {@code column close of prices} for a part
     * @param to the new name
     * @return the spec of the step
     */
    public static StepSpec renameObject(String object, String to) {
        return new StepSpec(RenameObject.class, object, to);
    }

    /** A {@link ChangeIndexTablespace} as it is written. */
    public static final class ChangeIndexTablespaceSpec extends StepSpec {
        ChangeIndexTablespaceSpec(String table, String index) {
            super(ChangeIndexTablespace.class, table, index);
        }

        /**
         * Sets the tablespace. If it is not set, the default tablespace of the database is used.
         *
         * @param tablespace the name of the tablespace
         * @return this spec
         */
        public ChangeIndexTablespaceSpec tablespace(String tablespace) {
            set("tablespace", tablespace);
            return this;
        }
    }

    /** A {@link ChangePartitionTablespace} as it is written. */
    public static final class ChangePartitionTablespaceSpec extends StepSpec {
        ChangePartitionTablespaceSpec(String partition) {
            super(ChangePartitionTablespace.class, partition);
        }

        /**
         * Sets the tablespace. If it is not set, the default tablespace of the database is used.
         *
         * @param tablespace the name of the tablespace
         * @return this spec
         */
        public ChangePartitionTablespaceSpec tablespace(String tablespace) {
            set("tablespace", tablespace);
            return this;
        }
    }

    /** A {@link CommentObject} as it is written. */
    public static final class CommentObjectSpec extends StepSpec {
        CommentObjectSpec(String object) {
            super(CommentObject.class, object);
        }

        /**
         * Sets the comment.
         *
         * @param comment the text
         * @return this spec
         */
        public CommentObjectSpec comment(String comment) {
            set("comment", comment);
            return this;
        }
    }

    /** A {@link CommentViewColumn} as it is written. */
    public static final class CommentViewColumnSpec extends StepSpec {
        CommentViewColumnSpec(String view, String column) {
            super(CommentViewColumn.class, view, column);
        }

        /**
         * Sets the comment.
         *
         * @param comment the text
         * @return this spec
         */
        public CommentViewColumnSpec comment(String comment) {
            set("comment", comment);
            return this;
        }
    }
}
