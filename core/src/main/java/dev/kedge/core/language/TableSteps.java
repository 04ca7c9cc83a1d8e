package dev.kedge.core.language;

import dev.kedge.core.language.spec.PartitionSpec;
import dev.kedge.core.language.spec.PolicySpec;
import dev.kedge.core.language.spec.StepSpec;
import dev.kedge.core.language.spec.TableSpec;
import dev.kedge.core.language.spec.TriggerSpec;
import dev.kedge.core.schema.RowSecurity;
import dev.kedge.core.schema.TriggerState;
import dev.kedge.core.stability.Stable;
import dev.kedge.core.step.AttachPartition;
import dev.kedge.core.step.ChangeBounds;
import dev.kedge.core.step.ChangeParameters;
import dev.kedge.core.step.ChangePartitionParameters;
import dev.kedge.core.step.ChangePersistence;
import dev.kedge.core.step.ChangePolicy;
import dev.kedge.core.step.ChangeRowSecurity;
import dev.kedge.core.step.ChangeTablespace;
import dev.kedge.core.step.ChangeTriggerState;
import dev.kedge.core.step.CreatePartition;
import dev.kedge.core.step.CreatePolicy;
import dev.kedge.core.step.CreateTable;
import dev.kedge.core.step.CreateTrigger;
import dev.kedge.core.step.DetachPartition;
import dev.kedge.core.step.DropPartition;
import dev.kedge.core.step.DropPolicy;
import dev.kedge.core.step.DropTable;
import dev.kedge.core.step.DropTrigger;
import dev.kedge.core.step.ReplaceTrigger;

/** Steps of tables, partitions, triggers and policies. */
@Stable
public class TableSteps extends KeySteps {
    TableSteps() {}

    /**
     * Attaches a table as a partition.
     *
     * @param partition the partition
     * @return the spec of the step
     */
    public static StepSpec attachPartition(PartitionSpec partition) {
        return new StepSpec(AttachPartition.class, partition);
    }

    /**
     * Changes the bounds of partitions of one table. All of them are detached and attached again in one transaction, so
     * that no query sees the table without them. If a row does not fit, the step fails and nothing is changed.
     *
     * @return the spec of the step
     */
    public static ChangeBoundsSpec changeBounds() {
        return new ChangeBoundsSpec();
    }

    /**
     * Sets and resets storage parameters of a table.
     *
     * @param table the name of the table
     * @return the spec of the step
     */
    public static ChangeParametersSpec changeParameters(String table) {
        return new ChangeParametersSpec(table);
    }

    /**
     * Changes the storage parameters of a partition. They apply to rows that are written later.
     *
     * @param partition the name of the partition
     * @return the spec of the step
     */
    public static ChangePartitionParametersSpec changePartitionParameters(String partition) {
        return new ChangePartitionParametersSpec(partition);
    }

    /**
     * Makes a table unlogged, or logged again.
     *
     * @param table the name of the table
     * @return the spec of the step
     */
    public static ChangePersistenceSpec changePersistence(String table) {
        return new ChangePersistenceSpec(table);
    }

    /**
     * Changes the roles and conditions of a policy. The policy is in force all the time.
     *
     * @param table the name of the table
     * @param policy the policy
     * @return the spec of the step
     */
    public static StepSpec changePolicy(String table, PolicySpec policy) {
        return new StepSpec(ChangePolicy.class, table, policy);
    }

    /**
     * Turns row security on or off.
     *
     * @param table the name of the table
     * @return the spec of the step
     */
    public static ChangeRowSecuritySpec changeRowSecurity(String table) {
        return new ChangeRowSecuritySpec(table);
    }

    /**
     * Moves a table to another tablespace; its indexes stay where they are.
     *
     * @param table the name of the table
     * @return the spec of the step
     */
    public static ChangeTablespaceSpec changeTablespace(String table) {
        return new ChangeTablespaceSpec(table);
    }

    /**
     * Creates a partition.
     *
     * @param partition the partition
     * @return the spec of the step
     */
    public static StepSpec createPartition(PartitionSpec partition) {
        return new StepSpec(CreatePartition.class, partition);
    }

    /**
     * Creates a policy.
     *
     * @param table the name of the table
     * @param policy the policy
     * @return the spec of the step
     */
    public static StepSpec createPolicy(String table, PolicySpec policy) {
        return new StepSpec(CreatePolicy.class, table, policy);
    }

    /**
     * Creates a table with everything that belongs to it except what needs other objects: foreign keys are added after
     * all tables, and triggers, policies and row security after their functions.
     *
     * @param table the table
     * @return the spec of the step
     */
    public static StepSpec createTable(TableSpec table) {
        return new StepSpec(CreateTable.class, table);
    }

    /**
     * Creates a trigger.
     *
     * @param on the name of the table or view
     * @param trigger the trigger
     * @return the spec of the step
     */
    public static StepSpec createTrigger(String on, TriggerSpec trigger) {
        return new StepSpec(CreateTrigger.class, on, trigger);
    }

    /**
     * Detaches a partition, which becomes a table of its own. It keeps its rows, columns, keys and indexes.
     *
     * @param partition the name of the partition
     * @return the spec of the step
     */
    public static StepSpec detachPartition(String partition) {
        return new StepSpec(DetachPartition.class, partition);
    }

    /**
     * Drops a partition with its rows and its own partitions.
     *
     * @param partition the name of the partition
     * @return the spec of the step
     */
    public static StepSpec dropPartition(String partition) {
        return new StepSpec(DropPartition.class, partition);
    }

    /**
     * Drops a policy.
     *
     * @param table the name of the table
     * @param policy the name of the policy
     * @return the spec of the step
     */
    public static StepSpec dropPolicy(String table, String policy) {
        return new StepSpec(DropPolicy.class, table, policy);
    }

    /**
     * Drops a table with its rows, its partitions and everything else that belongs to it.
     *
     * @param table the name of the table
     * @return the spec of the step
     */
    public static StepSpec dropTable(String table) {
        return new StepSpec(DropTable.class, table);
    }

    /**
     * Drops a trigger.
     *
     * @param on the name of the table or view
     * @param trigger the name of the trigger
     * @return the spec of the step
     */
    public static StepSpec dropTrigger(String on, String trigger) {
        return new StepSpec(DropTrigger.class, on, trigger);
    }

    /**
     * Changes when a trigger of a table fires.
     *
     * @param on the name of the table
     * @param trigger the name of the trigger
     * @return the spec of the step
     */
    public static ChangeTriggerStateSpec changeTriggerState(String on, String trigger) {
        return new ChangeTriggerStateSpec(on, trigger);
    }

    /**
     * Replaces a trigger by another of the same name in one statement, so that no write misses it.
     *
     * @param on the name of the table or view
     * @param trigger the trigger
     * @return the spec of the step
     */
    public static StepSpec replaceTrigger(String on, TriggerSpec trigger) {
        return new StepSpec(ReplaceTrigger.class, on, trigger);
    }

    /** A {@link ChangeBounds} in the step language. */
    public static final class ChangeBoundsSpec extends StepSpec {
        ChangeBoundsSpec() {
            super(ChangeBounds.class);
        }

        /**
         * Adds partitions with their new bounds.
         *
         * @param partitions the partitions
         * @return this spec
         */
        public ChangeBoundsSpec partitions(PartitionSpec... partitions) {
            add("partitions", (Object[]) partitions);
            return this;
        }
    }

    /** A {@link ChangeParameters} in the step language. */
    public static final class ChangeParametersSpec extends StepSpec {
        ChangeParametersSpec(String table) {
            super(ChangeParameters.class, table);
        }

        /**
         * Adds parameters that get a value.
         *
         * @param set parameters such as {@code fillfactor=70}
         * @return this spec
         */
        public ChangeParametersSpec set(String... set) {
            add("set", (Object[]) set);
            return this;
        }

        /**
         * Adds the names of parameters that are reset to their defaults.
         *
         * @param reset names of parameters, such as {@code fillfactor}
         * @return this spec
         */
        public ChangeParametersSpec reset(String... reset) {
            add("reset", (Object[]) reset);
            return this;
        }
    }

    /** A {@link ChangePartitionParameters} in the step language. */
    public static final class ChangePartitionParametersSpec extends StepSpec {
        ChangePartitionParametersSpec(String partition) {
            super(ChangePartitionParameters.class, partition);
        }

        /**
         * Adds parameters to the new list, which replaces the old one.
         *
         * @param parameters storage parameters such as {@code fillfactor=70}
         * @return this spec
         */
        public ChangePartitionParametersSpec parameters(String... parameters) {
            add("parameters", (Object[]) parameters);
            return this;
        }
    }

    /** A {@link ChangePersistence} in the step language. */
    public static final class ChangePersistenceSpec extends StepSpec {
        ChangePersistenceSpec(String table) {
            super(ChangePersistence.class, table);
        }

        /**
         * Makes the table unlogged: its rows are no longer written to the WAL.
         *
         * @return this spec
         */
        public ChangePersistenceSpec unlogged() {
            set("unlogged", true);
            return this;
        }
    }

    /** A {@link ChangeRowSecurity} in the step language. */
    public static final class ChangeRowSecuritySpec extends StepSpec {
        ChangeRowSecuritySpec(String table) {
            super(ChangeRowSecurity.class, table);
        }

        /**
         * Sets whether row security is enabled, and whether it applies to the owner.
         *
         * @param security the row security
         * @return this spec
         */
        public ChangeRowSecuritySpec security(RowSecurity security) {
            set("security", security);
            return this;
        }
    }

    /** A {@link ChangeTablespace} in the step language. */
    public static final class ChangeTablespaceSpec extends StepSpec {
        ChangeTablespaceSpec(String table) {
            super(ChangeTablespace.class, table);
        }

        /**
         * Sets the tablespace.
         *
         * @param tablespace the name of the tablespace
         * @return this spec
         */
        public ChangeTablespaceSpec tablespace(String tablespace) {
            set("tablespace", tablespace);
            return this;
        }
    }

    /** A {@link ChangeTriggerState} in the step language. */
    public static final class ChangeTriggerStateSpec extends StepSpec {
        ChangeTriggerStateSpec(String on, String trigger) {
            super(ChangeTriggerState.class, on, trigger);
        }

        /**
         * Sets the new state.
         *
         * @param state the state
         * @return this spec
         */
        public ChangeTriggerStateSpec state(TriggerState state) {
            set("state", state);
            return this;
        }
    }
}
