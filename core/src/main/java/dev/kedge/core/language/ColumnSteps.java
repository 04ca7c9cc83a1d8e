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

    /**
     * Adds a column to a table.
     *
     * @param table the name of the table
     * @param column the column
     * @return the spec of the step
     */
    public static AddColumnSpec addColumn(String table, ColumnSpec column) {
        return new AddColumnSpec(table, column);
    }

    /**
     * Changes the compression of long values of a column. Existing rows are not rewritten.
     *
     * @param table the name of the table
     * @param column the name of the column
     * @return the spec of the step
     */
    public static ChangeCompressionSpec changeCompression(String table, String column) {
        return new ChangeCompressionSpec(table, column);
    }

    /**
     * Sets or removes the default of a column.
     *
     * @param table the name of the table
     * @param column the name of the column
     * @return the spec of the step
     */
    public static ChangeDefaultSpec changeDefault(String table, String column) {
        return new ChangeDefaultSpec(table, column);
    }

    /**
     * Adds, changes or drops the identity of a column.
     *
     * @param table the name of the table
     * @param column the name of the column
     * @return the spec of the step
     */
    public static ChangeIdentitySpec changeIdentity(String table, String column) {
        return new ChangeIdentitySpec(table, column);
    }

    /**
     * Changes the storage of long values of a column. Existing rows keep their storage.
     *
     * @param table the name of the table
     * @param column the name of the column
     * @return the spec of the step
     */
    public static ChangeStorageSpec changeStorage(String table, String column) {
        return new ChangeStorageSpec(table, column);
    }

    /**
     * Changes the type of a column, its collation or both.
     *
     * @param table the name of the table
     * @param column the name of the column
     * @param type the new type as SQL text
     * @return the spec of the step
     */
    public static ChangeTypeSpec changeType(String table, String column, String type) {
        return new ChangeTypeSpec(table, column, type);
    }

    /**
     * Drops a column with its values.
     *
     * @param table the name of the table
     * @param column the name of the column
     * @return the spec of the step
     */
    public static StepSpec dropColumn(String table, String column) {
        return new StepSpec(DropColumn.class, table, column);
    }

    /**
     * Drops the expression of a stored generated column. The column keeps its values.
     *
     * @param table the name of the table
     * @param column the name of the column
     * @return the spec of the step
     */
    public static StepSpec dropExpression(String table, String column) {
        return new StepSpec(DropExpression.class, table, column);
    }

    /**
     * Drops a generated column that is added again later in the revision, because its expression or a type that it uses
     * changes.
     *
     * @param table the name of the table
     * @param column the name of the column
     * @return the spec of the step
     */
    public static StepSpec dropGenerated(String table, String column) {
        return new StepSpec(DropGenerated.class, table, column);
    }

    /**
     * Allows nulls in a column.
     *
     * @param table the name of the table
     * @param column the name of the column
     * @return the spec of the step
     */
    public static StepSpec dropNotNull(String table, String column) {
        return new StepSpec(DropNotNull.class, table, column);
    }

    /**
     * Replaces an ordinary column by a generated one of the same name.
     *
     * @param table the name of the table
     * @param column the column
     * @return the spec of the step
     */
    public static StepSpec makeGenerated(String table, ColumnSpec column) {
        return new StepSpec(MakeGenerated.class, table, column);
    }

    /**
     * Forbids nulls in a column.
     *
     * @param table the name of the table
     * @param column the name of the column
     * @return the spec of the step
     */
    public static SetNotNullSpec setNotNull(String table, String column) {
        return new SetNotNullSpec(table, column);
    }

    /** An {@link AddColumn} in the step language. */
    public static final class AddColumnSpec extends StepSpec {
        AddColumnSpec(String table, ColumnSpec column) {
            super(AddColumn.class, table, column);
        }

        /**
         * Sets the expression that fills existing rows. It may refer to the other columns of the row.
         *
         * @param backfill the expression as SQL text
         * @return this spec
         */
        public AddColumnSpec backfill(String backfill) {
            set("backfill", backfill);
            return this;
        }
    }

    /** A {@link ChangeCompression} in the step language. */
    public static final class ChangeCompressionSpec extends StepSpec {
        ChangeCompressionSpec(String table, String column) {
            super(ChangeCompression.class, table, column);
        }

        /**
         * Sets {@code pglz} or {@code lz4}.
         *
         * @param compression the method
         * @return this spec
         */
        public ChangeCompressionSpec compression(String compression) {
            set("compression", compression);
            return this;
        }
    }

    /** A {@link ChangeDefault} in the step language. */
    public static final class ChangeDefaultSpec extends StepSpec {
        ChangeDefaultSpec(String table, String column) {
            super(ChangeDefault.class, table, column);
        }

        /**
         * Sets the default.
         *
         * @param value the default as SQL text
         * @return this spec
         */
        public ChangeDefaultSpec value(String value) {
            set("value", value);
            return this;
        }
    }

    /** A {@link ChangeIdentity} in the step language. */
    public static final class ChangeIdentitySpec extends StepSpec {
        ChangeIdentitySpec(String table, String column) {
            super(ChangeIdentity.class, table, column);
        }

        /**
         * Makes it an identity column.
         *
         * @param identity when the server generates values
         * @return this spec
         */
        public ChangeIdentitySpec identity(Identity.Generation identity) {
            set("identity", identity);
            return this;
        }

        /**
         * Makes it an identity column.
         *
         * @param identity when the server generates values, and the options of the sequence
         * @return this spec
         */
        public ChangeIdentitySpec identity(IdentitySpec identity) {
            set("identity", identity);
            return this;
        }

        /**
         * Sets the sequence that takes over the numbers of a removed identity, or from which a new identity takes them.
         *
         * @param other the name of the sequence
         * @return this spec
         */
        public ChangeIdentitySpec other(String other) {
            set("other", other);
            return this;
        }
    }

    /** A {@link ChangeStorage} in the step language. */
    public static final class ChangeStorageSpec extends StepSpec {
        ChangeStorageSpec(String table, String column) {
            super(ChangeStorage.class, table, column);
        }

        /**
         * Sets the new storage.
         *
         * @param storage the storage
         * @return this spec
         */
        public ChangeStorageSpec storage(ColumnStorage storage) {
            set("storage", storage);
            return this;
        }
    }

    /** A {@link ChangeType} in the step language. */
    public static final class ChangeTypeSpec extends StepSpec {
        ChangeTypeSpec(String table, String column, String type) {
            super(ChangeType.class, table, column, type);
        }

        /**
         * Sets the new collation.
         *
         * @param collation the collation as SQL text, such as {@code "C"} in its quotes
         * @return this spec
         */
        public ChangeTypeSpec collation(String collation) {
            set("collation", collation);
            return this;
        }

        /**
         * Sets the {@code USING} expression that converts existing values.
         *
         * @param using the expression as SQL text
         * @return this spec
         */
        public ChangeTypeSpec using(String using) {
            set("using", using);
            return this;
        }
    }

    /** A {@link SetNotNull} in the step language. */
    public static final class SetNotNullSpec extends StepSpec {
        SetNotNullSpec(String table, String column) {
            super(SetNotNull.class, table, column);
        }

        /**
         * Sets the expression that replaces existing nulls. It may refer to the other columns of the row.
         *
         * @param backfill the expression as SQL text
         * @return this spec
         */
        public SetNotNullSpec backfill(String backfill) {
            set("backfill", backfill);
            return this;
        }
    }
}
