package dev.kedge.core.language;

import dev.kedge.core.language.spec.StepSpec;
import dev.kedge.core.stability.Stable;
import dev.kedge.core.step.DropNotNull;
import dev.kedge.core.step.Reinstate;
import dev.kedge.core.step.Retire;

/** Steps that retire columns and tables, and what they need of columns. */
@Stable
public class RetirementSteps extends CatalogObjectSteps {
    RetirementSteps() {}

    /**
     * Marks a column or table as retired.
     *
     * @param object the key of the column or table, such as {@code column prices.close}
     * @return the spec of the step
     */
    public static StepSpec retire(String object) {
        return new StepSpec(Retire.class, object);
    }

    /**
     * Withdraws the retirement of a column or table.
     *
     * @param object the key of the column or table, such as {@code column prices.close}
     * @return the spec of the step
     */
    public static ReinstateSpec reinstate(String object) {
        return new ReinstateSpec(object);
    }

    /**
     * Allows nulls in a column.
     *
     * @param table the name of the table
     * @param column the name of the column
     * @return the spec of the step
     */
    public static DropNotNullSpec dropNotNull(String table, String column) {
        return new DropNotNullSpec(table, column);
    }

    /** A {@link DropNotNull} in the step language. */
    public static final class DropNotNullSpec extends StepSpec {
        DropNotNullSpec(String table, String column) {
            super(DropNotNull.class, table, column);
        }

        /**
         * Sets the expression that replaces nulls when the step is reverted. It may refer to the other columns of the row.
         *
         * @param backfill the expression as SQL text
         * @return this spec
         */
        public DropNotNullSpec backfill(String backfill) {
            set("backfill", backfill);
            return this;
        }
    }

    /** A {@link Reinstate} in the step language. */
    public static final class ReinstateSpec extends StepSpec {
        ReinstateSpec(String object) {
            super(Reinstate.class, object);
        }

        /**
         * Does not require that the column or table exists.
         *
         * @return this spec
         */
        public ReinstateSpec unchecked() {
            set("unchecked", true);
            return this;
        }
    }
}
