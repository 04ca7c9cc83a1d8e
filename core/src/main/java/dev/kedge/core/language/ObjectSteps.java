package dev.kedge.core.language;

import dev.kedge.core.language.spec.StepSpec;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.step.CommentIndex;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.CommentRoutine;
import dev.kedge.core.step.CommentTable;
import dev.kedge.core.step.CommentView;
import dev.kedge.core.step.CommentViewColumn;
import dev.kedge.core.step.MoveIndex;
import dev.kedge.core.step.MoveObject;
import dev.kedge.core.step.MovePartition;
import dev.kedge.core.step.MoveTable;
import dev.kedge.core.step.RenameAttribute;
import dev.kedge.core.step.RenameColumn;
import dev.kedge.core.step.RenameConstraint;
import dev.kedge.core.step.RenameDomainCheck;
import dev.kedge.core.step.RenameEnum;
import dev.kedge.core.step.RenameEnumValue;
import dev.kedge.core.step.RenameIndex;
import dev.kedge.core.step.RenameNamespace;
import dev.kedge.core.step.RenameObject;
import dev.kedge.core.step.RenamePartition;
import dev.kedge.core.step.RenamePolicy;
import dev.kedge.core.step.RenameTable;
import dev.kedge.core.step.RenameTrigger;
import dev.kedge.core.step.RenameView;

/** Renaming, moving and commenting on objects. */
public class ObjectSteps extends RightSteps {
    ObjectSteps() {}

    /** Sets or removes the comment of an index that no constraint owns. */
    public static CommentIndexSpec commentIndex(String table, String index) {
        return new CommentIndexSpec(table, index);
    }

    /** Sets or removes the comment of a domain, composite type or sequence. */
    public static CommentObjectSpec commentObject(ObjectKey.Kind kind, String name) {
        return new CommentObjectSpec(kind, name);
    }

    /** Sets or removes the comment of a function or procedure. */
    public static CommentRoutineSpec commentRoutine(String routine) {
        return new CommentRoutineSpec(routine);
    }

    /** Sets or removes the comment of a table. */
    public static CommentTableSpec commentTable(String table) {
        return new CommentTableSpec(table);
    }

    /** Sets or removes the comment of a view. */
    public static CommentViewSpec commentView(String view) {
        return new CommentViewSpec(view);
    }

    /** Sets or removes the comment of a view's column. */
    public static CommentViewColumnSpec commentViewColumn(String view, String column) {
        return new CommentViewColumnSpec(view, column);
    }

    /** Moves an index to another tablespace. */
    public static MoveIndexSpec moveIndex(String table, String index) {
        return new MoveIndexSpec(table, index);
    }

    /** Moves an enum, domain, composite type or sequence to another schema; what uses it follows by itself. */
    public static StepSpec moveObject(ObjectKey.Kind kind, String name, String schema) {
        return new StepSpec(MoveObject.class, kind, name, schema);
    }

    /** Moves a partition to another tablespace. */
    public static MovePartitionSpec movePartition(String partition) {
        return new MovePartitionSpec(partition);
    }

    /** Moves a table with all that belongs to it, its partitions too, to another schema; foreign keys that refer to it follow by themselves. */
    public static StepSpec moveTable(String table, String schema) {
        return new StepSpec(MoveTable.class, table, schema);
    }

    /** Renames an attribute of a composite type. */
    public static StepSpec renameAttribute(String type, String attribute, String to) {
        return new StepSpec(RenameAttribute.class, type, attribute, to);
    }

    /** Renames a column; keys, checks and indexes follow by themselves. */
    public static StepSpec renameColumn(String table, String column, String to) {
        return new StepSpec(RenameColumn.class, table, column, to);
    }

    /** Renames a constraint of any kind, and the index that carries it. */
    public static StepSpec renameConstraint(String table, String constraint, String to) {
        return new StepSpec(RenameConstraint.class, table, constraint, to);
    }

    /** Renames a check of a domain. */
    public static StepSpec renameDomainCheck(String domain, String check, String to) {
        return new StepSpec(RenameDomainCheck.class, domain, check, to);
    }

    /** Renames an enum type; columns of the type follow by themselves. */
    public static StepSpec renameEnum(String type, String to) {
        return new StepSpec(RenameEnum.class, type, to);
    }

    /** Renames a value of an enum type. */
    public static StepSpec renameEnumValue(String type, String value, String to) {
        return new StepSpec(RenameEnumValue.class, type, value, to);
    }

    /** Renames an index that no constraint owns. */
    public static StepSpec renameIndex(String table, String index, String to) {
        return new StepSpec(RenameIndex.class, table, index, to);
    }

    /** Renames a schema with everything that lives in it. */
    public static StepSpec renameNamespace(String name, String to) {
        return new StepSpec(RenameNamespace.class, name, to);
    }

    /** Renames a domain, composite type or sequence; what uses it follows by itself. */
    public static StepSpec renameObject(ObjectKey.Kind kind, String name, String to) {
        return new StepSpec(RenameObject.class, kind, name, to);
    }

    /** Renames a partition; queries name its table, so they do not notice. */
    public static StepSpec renamePartition(String partition, String to) {
        return new StepSpec(RenamePartition.class, partition, to);
    }

    /** Renames a policy. */
    public static StepSpec renamePolicy(String table, String policy, String to) {
        return new StepSpec(RenamePolicy.class, table, policy, to);
    }

    /** Renames a table; foreign keys that refer to it follow by themselves. */
    public static StepSpec renameTable(String table, String to) {
        return new StepSpec(RenameTable.class, table, to);
    }

    /** Renames a trigger. */
    public static StepSpec renameTrigger(String on, String trigger, String to) {
        return new StepSpec(RenameTrigger.class, on, trigger, to);
    }

    /** Renames a view; views over it follow by themselves. */
    public static StepSpec renameView(String view, String to) {
        return new StepSpec(RenameView.class, view, to);
    }

    /** A {@link CommentIndex} as it is said. */
    public static final class CommentIndexSpec extends StepSpec {
        CommentIndexSpec(String table, String index) {
            super(CommentIndex.class, table, index);
        }

        /** Sets the comment. */
        public CommentIndexSpec comment(String comment) {
            set("comment", comment);
            return this;
        }
    }

    /** A {@link CommentObject} as it is said. */
    public static final class CommentObjectSpec extends StepSpec {
        CommentObjectSpec(ObjectKey.Kind kind, String name) {
            super(CommentObject.class, kind, name);
        }

        /** Sets the comment. */
        public CommentObjectSpec comment(String comment) {
            set("comment", comment);
            return this;
        }
    }

    /** A {@link CommentRoutine} as it is said. */
    public static final class CommentRoutineSpec extends StepSpec {
        CommentRoutineSpec(String routine) {
            super(CommentRoutine.class, routine);
        }

        /** Sets the comment. */
        public CommentRoutineSpec comment(String comment) {
            set("comment", comment);
            return this;
        }
    }

    /** A {@link CommentTable} as it is said. */
    public static final class CommentTableSpec extends StepSpec {
        CommentTableSpec(String table) {
            super(CommentTable.class, table);
        }

        /** Sets the comment. */
        public CommentTableSpec comment(String comment) {
            set("comment", comment);
            return this;
        }
    }

    /** A {@link CommentView} as it is said. */
    public static final class CommentViewSpec extends StepSpec {
        CommentViewSpec(String view) {
            super(CommentView.class, view);
        }

        /** Sets the comment. */
        public CommentViewSpec comment(String comment) {
            set("comment", comment);
            return this;
        }
    }

    /** A {@link CommentViewColumn} as it is said. */
    public static final class CommentViewColumnSpec extends StepSpec {
        CommentViewColumnSpec(String view, String column) {
            super(CommentViewColumn.class, view, column);
        }

        /** Sets the comment. */
        public CommentViewColumnSpec comment(String comment) {
            set("comment", comment);
            return this;
        }
    }

    /** A {@link MoveIndex} as it is said. */
    public static final class MoveIndexSpec extends StepSpec {
        MoveIndexSpec(String table, String index) {
            super(MoveIndex.class, table, index);
        }

        /** Sets where it is kept from now on. */
        public MoveIndexSpec tablespace(String tablespace) {
            set("tablespace", tablespace);
            return this;
        }
    }

    /** A {@link MovePartition} as it is said. */
    public static final class MovePartitionSpec extends StepSpec {
        MovePartitionSpec(String partition) {
            super(MovePartition.class, partition);
        }

        /** Sets where it is kept from now on. */
        public MovePartitionSpec tablespace(String tablespace) {
            set("tablespace", tablespace);
            return this;
        }
    }
}
