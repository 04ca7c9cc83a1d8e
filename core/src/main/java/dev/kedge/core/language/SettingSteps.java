package dev.kedge.core.language;

import dev.kedge.core.language.spec.ColumnStatisticsSpec;
import dev.kedge.core.language.spec.ReplicaIdentitySpec;
import dev.kedge.core.language.spec.StatisticsSpec;
import dev.kedge.core.language.spec.StepSpec;
import dev.kedge.core.schema.ReplicaIdentity;
import dev.kedge.core.stability.Stable;
import dev.kedge.core.step.ChangeCluster;
import dev.kedge.core.step.ChangeColumnStatistics;
import dev.kedge.core.step.ChangeReplicaIdentity;
import dev.kedge.core.step.ChangeStatisticsTarget;
import dev.kedge.core.step.CreateStatistics;
import dev.kedge.core.step.DropStatistics;

/** Steps that change the replica identity, the clustering index and the statistics of tables. */
@Stable
public class SettingSteps extends RetirementSteps {
    SettingSteps() {}

    /**
     * Creates a replica identity other than the primary key.
     *
     * @param kind which columns of the old row the WAL contains
     * @return its spec
     */
    public static ReplicaIdentitySpec replicaIdentity(ReplicaIdentity.Kind kind) {
        return new ReplicaIdentitySpec(kind);
    }

    /**
     * Describes what ANALYZE collects of a column.
     *
     * @return its spec
     */
    public static ColumnStatisticsSpec columnStatistics() {
        return new ColumnStatisticsSpec();
    }

    /**
     * Changes what ANALYZE collects of a column.
     *
     * @param table the name of the table
     * @param column the name of the column
     * @return the spec of the step
     */
    public static ChangeColumnStatisticsSpec changeColumnStatistics(String table, String column) {
        return new ChangeColumnStatisticsSpec(table, column);
    }

    /**
     * Changes the replica identity of a table or partition.
     *
     * @param table the name of the table
     * @return the spec of the step
     */
    public static ChangeReplicaIdentitySpec changeReplicaIdentity(String table) {
        return new ChangeReplicaIdentitySpec(table);
    }

    /**
     * Changes the index by which CLUSTER sorts a table or partition.
     *
     * @param table the name of the table
     * @return the spec of the step
     */
    public static ChangeClusterSpec changeCluster(String table) {
        return new ChangeClusterSpec(table);
    }

    /**
     * Describes a statistics object (manual, CREATE STATISTICS).
     *
     * @param name the name of the object
     * @return its spec
     */
    public static StatisticsSpec statistics(String name) {
        return new StatisticsSpec(name);
    }

    /**
     * Creates a statistics object.
     *
     * @param table the name of the table
     * @param statistics the statistics object
     * @return the spec of the step
     */
    public static StepSpec createStatistics(String table, StatisticsSpec statistics) {
        return new StepSpec(CreateStatistics.class, table, statistics);
    }

    /**
     * Drops a statistics object.
     *
     * @param table the name of the table
     * @param statistics the name of the statistics object
     * @return the spec of the step
     */
    public static StepSpec dropStatistics(String table, String statistics) {
        return new StepSpec(DropStatistics.class, table, statistics);
    }

    /**
     * Changes the target of a statistics object.
     *
     * @param table the name of the table
     * @param statistics the name of the statistics object
     * @return the spec of the step
     */
    public static ChangeStatisticsTargetSpec changeStatisticsTarget(String table, String statistics) {
        return new ChangeStatisticsTargetSpec(table, statistics);
    }

    /** A {@link ChangeStatisticsTarget} in the step language. */
    public static final class ChangeStatisticsTargetSpec extends StepSpec {
        ChangeStatisticsTargetSpec(String table, String statistics) {
            super(ChangeStatisticsTarget.class, table, statistics);
        }

        /**
         * Sets a target other than the largest one of the columns.
         *
         * @param target the target, 0 to 10000
         * @return this spec
         */
        public ChangeStatisticsTargetSpec target(Integer target) {
            set("target", target);
            return this;
        }
    }

    /** A {@link ChangeReplicaIdentity} in the step language. */
    public static final class ChangeReplicaIdentitySpec extends StepSpec {
        ChangeReplicaIdentitySpec(String table) {
            super(ChangeReplicaIdentity.class, table);
        }

        /**
         * Sets a replica identity other than the primary key.
         *
         * @param identity the replica identity
         * @return this spec
         */
        public ChangeReplicaIdentitySpec identity(ReplicaIdentitySpec identity) {
            set("identity", identity);
            return this;
        }
    }

    /** A {@link ChangeColumnStatistics} in the step language. */
    public static final class ChangeColumnStatisticsSpec extends StepSpec {
        ChangeColumnStatisticsSpec(String table, String column) {
            super(ChangeColumnStatistics.class, table, column);
        }

        /**
         * Sets other statistics than those that every column has.
         *
         * @param statistics the statistics target and the options
         * @return this spec
         */
        public ChangeColumnStatisticsSpec statistics(ColumnStatisticsSpec statistics) {
            set("statistics", statistics);
            return this;
        }
    }

    /** A {@link ChangeCluster} in the step language. */
    public static final class ChangeClusterSpec extends StepSpec {
        ChangeClusterSpec(String table) {
            super(ChangeCluster.class, table);
        }

        /**
         * Sets the index.
         *
         * @param index the name of the index
         * @return this spec
         */
        public ChangeClusterSpec index(String index) {
            set("index", index);
            return this;
        }
    }
}
