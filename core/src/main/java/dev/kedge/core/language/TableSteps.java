package dev.kedge.core.language;

import dev.kedge.core.language.spec.PartitionSpec;
import dev.kedge.core.language.spec.PolicySpec;
import dev.kedge.core.language.spec.StepSpec;
import dev.kedge.core.language.spec.TableSpec;
import dev.kedge.core.language.spec.TriggerSpec;
import dev.kedge.core.schema.RowSecurity;
import dev.kedge.core.stability.Stable;
import dev.kedge.core.step.AttachPartition;
import dev.kedge.core.step.ChangeBounds;
import dev.kedge.core.step.ChangeParameters;
import dev.kedge.core.step.ChangePartitionParameters;
import dev.kedge.core.step.ChangePersistence;
import dev.kedge.core.step.ChangePolicy;
import dev.kedge.core.step.ChangeRowSecurity;
import dev.kedge.core.step.ChangeTablespace;
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

    /** Makes a table a partition. */
    public static StepSpec attachPartition(PartitionSpec partition) {
        return new StepSpec(AttachPartition.class, partition);
    }

    /** Gives partitions of one table other bounds: all of them are detached and attached again in one transaction, so no query sees the table without them, and a row that does not fit stops it and nothing is changed. */
    public static ChangeBoundsSpec changeBounds() {
        return new ChangeBoundsSpec();
    }

    /** Sets and resets storage parameters of a table. */
    public static ChangeParametersSpec changeParameters(String table) {
        return new ChangeParametersSpec(table);
    }

    /** Changes the storage parameters of a partition, which hold for what is written from then on. */
    public static ChangePartitionParametersSpec changePartitionParameters(String partition) {
        return new ChangePartitionParametersSpec(partition);
    }

    /** Makes a table unlogged, or logged again. */
    public static ChangePersistenceSpec changePersistence(String table) {
        return new ChangePersistenceSpec(table);
    }

    /** Changes the roles and conditions of a policy, without a moment in which it does not hold. */
    public static StepSpec changePolicy(String table, PolicySpec policy) {
        return new StepSpec(ChangePolicy.class, table, policy);
    }

    /** Turns row security on or off. */
    public static ChangeRowSecuritySpec changeRowSecurity(String table) {
        return new ChangeRowSecuritySpec(table);
    }

    /** Moves a table to another tablespace; its indexes stay where they are. */
    public static ChangeTablespaceSpec changeTablespace(String table) {
        return new ChangeTablespaceSpec(table);
    }

    /** Creates a partition. */
    public static StepSpec createPartition(PartitionSpec partition) {
        return new StepSpec(CreatePartition.class, partition);
    }

    /** Creates a policy. */
    public static StepSpec createPolicy(String table, PolicySpec policy) {
        return new StepSpec(CreatePolicy.class, table, policy);
    }

    /** Creates a table with everything that belongs to it but what needs other objects: foreign keys come once every table is there, triggers, policies and row security once their functions are. */
    public static StepSpec createTable(TableSpec table) {
        return new StepSpec(CreateTable.class, table);
    }

    /** Creates a trigger. */
    public static StepSpec createTrigger(String on, TriggerSpec trigger) {
        return new StepSpec(CreateTrigger.class, on, trigger);
    }

    /** Makes a partition a table of its own, which keeps its rows and what its table's columns, keys and indexes were in it. */
    public static StepSpec detachPartition(String partition) {
        return new StepSpec(DetachPartition.class, partition);
    }

    /** Drops a partition, its rows and what is below it. */
    public static StepSpec dropPartition(String partition) {
        return new StepSpec(DropPartition.class, partition);
    }

    /** Drops a policy. */
    public static StepSpec dropPolicy(String table, String policy) {
        return new StepSpec(DropPolicy.class, table, policy);
    }

    /** Drops a table, its rows and all that belongs to it, its partitions too. */
    public static StepSpec dropTable(String table) {
        return new StepSpec(DropTable.class, table);
    }

    /** Drops a trigger. */
    public static StepSpec dropTrigger(String on, String trigger) {
        return new StepSpec(DropTrigger.class, on, trigger);
    }

    /** Replaces a trigger by another of its name, without a moment in which there is none. */
    public static StepSpec replaceTrigger(String on, TriggerSpec trigger) {
        return new StepSpec(ReplaceTrigger.class, on, trigger);
    }

    /** A {@link ChangeBounds} as it is said. */
    public static final class ChangeBoundsSpec extends StepSpec {
        ChangeBoundsSpec() {
            super(ChangeBounds.class);
        }

        /** Adds the partitions as they are from now on. */
        public ChangeBoundsSpec partitions(PartitionSpec... partitions) {
            add("partitions", (Object[]) partitions);
            return this;
        }
    }

    /** A {@link ChangeParameters} as it is said. */
    public static final class ChangeParametersSpec extends StepSpec {
        ChangeParametersSpec(String table) {
            super(ChangeParameters.class, table);
        }

        /** Adds those that get a value. */
        public ChangeParametersSpec set(String... set) {
            add("set", (Object[]) set);
            return this;
        }

        /** Adds the names of those that are left to PostgreSQL. */
        public ChangeParametersSpec reset(String... reset) {
            add("reset", (Object[]) reset);
            return this;
        }
    }

    /** A {@link ChangePartitionParameters} as it is said. */
    public static final class ChangePartitionParametersSpec extends StepSpec {
        ChangePartitionParametersSpec(String partition) {
            super(ChangePartitionParameters.class, partition);
        }

        /** Adds all of them from now on. */
        public ChangePartitionParametersSpec parameters(String... parameters) {
            add("parameters", (Object[]) parameters);
            return this;
        }
    }

    /** A {@link ChangePersistence} as it is said. */
    public static final class ChangePersistenceSpec extends StepSpec {
        ChangePersistenceSpec(String table) {
            super(ChangePersistence.class, table);
        }

        /** Says that its rows are not written to the log from now on. */
        public ChangePersistenceSpec unlogged() {
            set("unlogged", true);
            return this;
        }
    }

    /** A {@link ChangeRowSecurity} as it is said. */
    public static final class ChangeRowSecuritySpec extends StepSpec {
        ChangeRowSecuritySpec(String table) {
            super(ChangeRowSecurity.class, table);
        }

        /** Sets how far its policies hold from now on. */
        public ChangeRowSecuritySpec security(RowSecurity security) {
            set("security", security);
            return this;
        }
    }

    /** A {@link ChangeTablespace} as it is said. */
    public static final class ChangeTablespaceSpec extends StepSpec {
        ChangeTablespaceSpec(String table) {
            super(ChangeTablespace.class, table);
        }

        /** Sets the tablespace. */
        public ChangeTablespaceSpec tablespace(String tablespace) {
            set("tablespace", tablespace);
            return this;
        }
    }
}
