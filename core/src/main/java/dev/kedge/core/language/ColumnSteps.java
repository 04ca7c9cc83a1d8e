package dev.kedge.core.language;

import dev.kedge.core.language.spec.ColumnSpec;
import dev.kedge.core.language.spec.IdentitySpec;
import dev.kedge.core.language.spec.StepSpec;
import dev.kedge.core.schema.ColumnStorage;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.stability.Stable;
import dev.kedge.core.step.AddColumn;
import dev.kedge.core.step.ChangeCompression;
import dev.kedge.core.step.ChangeDefault;
import dev.kedge.core.step.ChangeIdentity;
import dev.kedge.core.step.ChangeStorage;
import dev.kedge.core.step.ChangeType;
import dev.kedge.core.step.DropColumn;
import dev.kedge.core.step.DropExpression;
import dev.kedge.core.step.DropGenerated;
import dev.kedge.core.step.DropNotNull;
import dev.kedge.core.step.MakeGenerated;
import dev.kedge.core.step.SetNotNull;

/** Steps of columns. */
@Stable
public class ColumnSteps extends Parts {
    ColumnSteps() {}

    /** Adds a column to a table. */
    public static AddColumnSpec addColumn(String table, ColumnSpec column) {
        return new AddColumnSpec(table, column);
    }

    /** Changes how long values of a column are compressed when they are written; rows that are there keep their values as they are. */
    public static ChangeCompressionSpec changeCompression(String table, String column) {
        return new ChangeCompressionSpec(table, column);
    }

    /** Sets or removes the default of a column. */
    public static ChangeDefaultSpec changeDefault(String table, String column) {
        return new ChangeDefaultSpec(table, column);
    }

    /** Makes a column an identity column, changes its kind, or makes it an ordinary one again. */
    public static ChangeIdentitySpec changeIdentity(String table, String column) {
        return new ChangeIdentitySpec(table, column);
    }

    /** Changes where long values of a column are kept when they are written; rows that are there keep theirs where they are. */
    public static ChangeStorageSpec changeStorage(String table, String column) {
        return new ChangeStorageSpec(table, column);
    }

    /** Changes the type of a column, its collation or both. */
    public static ChangeTypeSpec changeType(String table, String column, String type) {
        return new ChangeTypeSpec(table, column, type);
    }

    /** Drops a column with its values. */
    public static StepSpec dropColumn(String table, String column) {
        return new StepSpec(DropColumn.class, table, column);
    }

    /** Makes a stored generated column an ordinary one, which keeps its values. */
    public static StepSpec dropExpression(String table, String column) {
        return new StepSpec(DropExpression.class, table, column);
    }

    /** Drops a generated column that comes back computed again, because its expression changes or a type under it does. */
    public static StepSpec dropGenerated(String table, String column) {
        return new StepSpec(DropGenerated.class, table, column);
    }

    /** Admits nulls in a column. */
    public static StepSpec dropNotNull(String table, String column) {
        return new StepSpec(DropNotNull.class, table, column);
    }

    /** Replaces an ordinary column by a generated one of its name. */
    public static StepSpec makeGenerated(String table, ColumnSpec column) {
        return new StepSpec(MakeGenerated.class, table, column);
    }

    /** Forbids nulls in a column. */
    public static SetNotNullSpec setNotNull(String table, String column) {
        return new SetNotNullSpec(table, column);
    }

    /** A {@link AddColumn} as it is said. */
    public static final class AddColumnSpec extends StepSpec {
        AddColumnSpec(String table, ColumnSpec column) {
            super(AddColumn.class, table, column);
        }

        /** Sets what existing rows get, an expression over the row. */
        public AddColumnSpec backfill(String backfill) {
            set("backfill", backfill);
            return this;
        }
    }

    /** A {@link ChangeCompression} as it is said. */
    public static final class ChangeCompressionSpec extends StepSpec {
        ChangeCompressionSpec(String table, String column) {
            super(ChangeCompression.class, table, column);
        }

        /** Sets {@code pglz} or {@code lz4}. */
        public ChangeCompressionSpec compression(String compression) {
            set("compression", compression);
            return this;
        }
    }

    /** A {@link ChangeDefault} as it is said. */
    public static final class ChangeDefaultSpec extends StepSpec {
        ChangeDefaultSpec(String table, String column) {
            super(ChangeDefault.class, table, column);
        }

        /** Sets the default. */
        public ChangeDefaultSpec value(String value) {
            set("value", value);
            return this;
        }
    }

    /** A {@link ChangeIdentity} as it is said. */
    public static final class ChangeIdentitySpec extends StepSpec {
        ChangeIdentitySpec(String table, String column) {
            super(ChangeIdentity.class, table, column);
        }

        /** Sets how the server numbers it. */
        public ChangeIdentitySpec identity(Identity.Generation identity) {
            set("identity", identity);
            return this;
        }

        /** Sets how the server numbers it. */
        public ChangeIdentitySpec identity(IdentitySpec identity) {
            set("identity", identity);
            return this;
        }

        /** Sets the sequence that goes on with the numbers where the identity goes, or has them where it comes; absent for none. */
        public ChangeIdentitySpec other(String other) {
            set("other", other);
            return this;
        }
    }

    /** A {@link ChangeStorage} as it is said. */
    public static final class ChangeStorageSpec extends StepSpec {
        ChangeStorageSpec(String table, String column) {
            super(ChangeStorage.class, table, column);
        }

        /** Sets the way. */
        public ChangeStorageSpec storage(ColumnStorage storage) {
            set("storage", storage);
            return this;
        }
    }

    /** A {@link ChangeType} as it is said. */
    public static final class ChangeTypeSpec extends StepSpec {
        ChangeTypeSpec(String table, String column, String type) {
            super(ChangeType.class, table, column, type);
        }

        /** Sets how its texts are sorted from now on. */
        public ChangeTypeSpec collation(String collation) {
            set("collation", collation);
            return this;
        }

        /** Sets how to convert the values. */
        public ChangeTypeSpec using(String using) {
            set("using", using);
            return this;
        }
    }

    /** A {@link SetNotNull} as it is said. */
    public static final class SetNotNullSpec extends StepSpec {
        SetNotNullSpec(String table, String column) {
            super(SetNotNull.class, table, column);
        }

        /** Sets what takes the place of nulls that are there, an expression over the row. */
        public SetNotNullSpec backfill(String backfill) {
            set("backfill", backfill);
            return this;
        }
    }
}
