package dev.kedge.core.language;

import dev.kedge.core.language.spec.CheckSpec;
import dev.kedge.core.language.spec.ExclusionSpec;
import dev.kedge.core.language.spec.ForeignKeySpec;
import dev.kedge.core.language.spec.IndexSpec;
import dev.kedge.core.language.spec.PrimaryKeySpec;
import dev.kedge.core.language.spec.StepSpec;
import dev.kedge.core.language.spec.UniqueSpec;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.stability.Stable;
import dev.kedge.core.step.AddCheck;
import dev.kedge.core.step.AddExclusion;
import dev.kedge.core.step.AddForeignKey;
import dev.kedge.core.step.AddPrimaryKey;
import dev.kedge.core.step.AddUnique;
import dev.kedge.core.step.ChangeDeferral;
import dev.kedge.core.step.ChangeEnforcement;
import dev.kedge.core.step.ChangeIndexParameters;
import dev.kedge.core.step.CreateIndex;
import dev.kedge.core.step.DropConstraint;
import dev.kedge.core.step.DropIndex;
import dev.kedge.core.step.PromoteToPrimaryKey;
import dev.kedge.core.step.PromoteToUnique;
import dev.kedge.core.step.ReplacePrimaryKey;
import dev.kedge.core.step.ReplaceUnique;
import dev.kedge.core.step.ValidateConstraint;

/** Steps of constraints and indexes. */
@Stable
public class KeySteps extends ColumnSteps {
    KeySteps() {}

    /**
     * Adds a check constraint to a table.
     *
     * @param table the name of the table
     * @param check the constraint
     * @return the spec of the step
     */
    public static StepSpec addCheck(String table, CheckSpec check) {
        return new StepSpec(AddCheck.class, table, check);
    }

    /**
     * Adds an exclusion constraint to a table.
     *
     * @param table the name of the table
     * @param exclusion the constraint
     * @return the spec of the step
     */
    public static StepSpec addExclusion(String table, ExclusionSpec exclusion) {
        return new StepSpec(AddExclusion.class, table, exclusion);
    }

    /**
     * Adds a foreign key to a table.
     *
     * @param table the name of the table
     * @param key the constraint
     * @return the spec of the step
     */
    public static StepSpec addForeignKey(String table, ForeignKeySpec key) {
        return new StepSpec(AddForeignKey.class, table, key);
    }

    /**
     * Adds the primary key of a table.
     *
     * @param table the name of the table
     * @param key the constraint
     * @return the spec of the step
     */
    public static StepSpec addPrimaryKey(String table, PrimaryKeySpec key) {
        return new StepSpec(AddPrimaryKey.class, table, key);
    }

    /**
     * Adds a unique constraint to a table.
     *
     * @param table the name of the table
     * @param unique the unique constraint
     * @return the spec of the step
     */
    public static StepSpec addUnique(String table, UniqueSpec unique) {
        return new StepSpec(AddUnique.class, table, unique);
    }

    /**
     * Changes when a foreign key is checked.
     *
     * @param table the name of the table
     * @param foreignKey the name of the constraint
     * @return the spec of the step
     */
    public static ChangeDeferralSpec changeDeferral(String table, String foreignKey) {
        return new ChangeDeferralSpec(table, foreignKey);
    }

    /**
     * Makes a foreign key enforced or not.
     *
     * @param table the name of the table
     * @param foreignKey the name of the constraint
     * @return the spec of the step
     */
    public static ChangeEnforcementSpec changeEnforcement(String table, String foreignKey) {
        return new ChangeEnforcementSpec(table, foreignKey);
    }

    /**
     * Changes the storage parameters of an index.
     *
     * @param table the name of the table
     * @param index the name of the index
     * @return the spec of the step
     */
    public static ChangeIndexParametersSpec changeIndexParameters(String table, String index) {
        return new ChangeIndexParametersSpec(table, index);
    }

    /**
     * Creates an index.
     *
     * @param table the name of the table
     * @param index the index
     * @return the spec of the step
     */
    public static StepSpec createIndex(String table, IndexSpec index) {
        return new StepSpec(CreateIndex.class, table, index);
    }

    /**
     * Drops a constraint of any kind.
     *
     * @param table the name of the table
     * @param constraint the name of the constraint
     * @return the spec of the step
     */
    public static StepSpec dropConstraint(String table, String constraint) {
        return new StepSpec(DropConstraint.class, table, constraint);
    }

    /**
     * Drops an index that no constraint owns.
     *
     * @param table the name of the table
     * @param index the name of the index
     * @return the spec of the step
     */
    public static StepSpec dropIndex(String table, String index) {
        return new StepSpec(DropIndex.class, table, index);
    }

    /**
     * Makes an existing unique index the primary key of its table, without building an index.
     *
     * @param table the name of the table
     * @param index the name of the index
     * @param key the constraint
     * @return the spec of the step
     */
    public static StepSpec promoteToPrimaryKey(String table, String index, PrimaryKeySpec key) {
        return new StepSpec(PromoteToPrimaryKey.class, table, index, key);
    }

    /**
     * Makes an existing unique index a unique constraint, without building an index.
     *
     * @param table the name of the table
     * @param index the name of the index
     * @param unique the unique constraint
     * @return the spec of the step
     */
    public static StepSpec promoteToUnique(String table, String index, UniqueSpec unique) {
        return new StepSpec(PromoteToUnique.class, table, index, unique);
    }

    /**
     * Replaces the primary key of a table. The old key is enforced until the index of the new one is built.
     *
     * @param table the name of the table
     * @param key the constraint
     * @return the spec of the step
     */
    public static StepSpec replacePrimaryKey(String table, PrimaryKeySpec key) {
        return new StepSpec(ReplacePrimaryKey.class, table, key);
    }

    /**
     * Replaces a unique constraint by another of the same name. The old one is enforced until the index of the new one
     * is built.
     *
     * @param table the name of the table
     * @param unique the unique constraint
     * @return the spec of the step
     */
    public static StepSpec replaceUnique(String table, UniqueSpec unique) {
        return new StepSpec(ReplaceUnique.class, table, unique);
    }

    /**
     * Validates a check or foreign key that was added {@code NOT VALID}.
     *
     * @param table the name of the table
     * @param constraint the name of the constraint
     * @return the spec of the step
     */
    public static StepSpec validateConstraint(String table, String constraint) {
        return new StepSpec(ValidateConstraint.class, table, constraint);
    }

    /** A {@link ChangeDeferral} in the step language. */
    public static final class ChangeDeferralSpec extends StepSpec {
        ChangeDeferralSpec(String table, String foreignKey) {
            super(ChangeDeferral.class, table, foreignKey);
        }

        /**
         * Sets the new deferral.
         *
         * @param deferral the deferral
         * @return this spec
         */
        public ChangeDeferralSpec deferral(Deferral deferral) {
            set("deferral", deferral);
            return this;
        }
    }

    /** A {@link ChangeEnforcement} in the step language. */
    public static final class ChangeEnforcementSpec extends StepSpec {
        ChangeEnforcementSpec(String table, String foreignKey) {
            super(ChangeEnforcement.class, table, foreignKey);
        }

        /**
         * Makes it {@code NOT ENFORCED}; without this word it becomes enforced.
         *
         * @return this spec
         */
        public ChangeEnforcementSpec notEnforced() {
            set("notEnforced", true);
            return this;
        }
    }

    /** A {@link ChangeIndexParameters} in the step language. */
    public static final class ChangeIndexParametersSpec extends StepSpec {
        ChangeIndexParametersSpec(String table, String index) {
            super(ChangeIndexParameters.class, table, index);
        }

        /**
         * Adds parameters to the new list, which replaces the old one.
         *
         * @param parameters storage parameters such as {@code fillfactor=70}
         * @return this spec
         */
        public ChangeIndexParametersSpec parameters(String... parameters) {
            add("parameters", (Object[]) parameters);
            return this;
        }
    }
}
