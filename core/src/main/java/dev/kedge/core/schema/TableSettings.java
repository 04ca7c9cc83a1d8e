package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The storage of a table and its row-level security.
 *
 * @param unlogged whether its rows are not written to the WAL, and are lost in a crash
 * @param parameters its storage parameters, sorted by name
 * @param tablespace its tablespace; absent for the default tablespace of the database
 * @param rowSecurity whether its policies apply
 * @param partitioning how its rows are distributed over partitions; absent for an ordinary table
 * @param replicaIdentity what the WAL contains of the old row; absent for its primary key
 * @param cluster the name of the index that CLUSTER sorts it by, which may be that of a constraint; absent for none
 */
@Experimental
public record TableSettings(
        boolean unlogged,
        List<StorageParameter> parameters,
        Optional<String> tablespace,
        RowSecurity rowSecurity,
        Optional<Partitioning> partitioning,
        Optional<ReplicaIdentity> replicaIdentity,
        Optional<String> cluster) {

    /** The default settings: logged, default storage, no row-level security, not partitioned. */
    public static final TableSettings NONE = new TableSettings(
            false, List.of(), Optional.empty(), RowSecurity.NONE, Optional.empty(), Optional.empty(), Optional.empty());

    private static final String DEFAULT_TABLESPACE = "pg_default";

    /**
     * Sorts and copies the list, and removes the default tablespace.
     *
     * @param unlogged whether its rows are not written to the WAL, and are lost in a crash
     * @param parameters its storage parameters, sorted by name
     * @param tablespace its tablespace; absent for the default tablespace of the database
     * @param rowSecurity whether its policies apply
     * @param partitioning how its rows are distributed over partitions; absent for an ordinary table
     * @param replicaIdentity what the WAL contains of the old row; absent for its primary key
     * @param cluster the name of the index that CLUSTER sorts it by; absent for none
     */
    public TableSettings {
        tablespace = tablespace.filter(space -> !space.equals(DEFAULT_TABLESPACE));
        parameters = parameters.stream()
                .sorted(Comparator.comparing(StorageParameter::name))
                .toList();
    }

    /**
     * Makes the table logged or unlogged.
     *
     * @param other whether the table is unlogged
     * @return the changed settings
     */
    public TableSettings withUnlogged(boolean other) {
        return new TableSettings(other, parameters, tablespace, rowSecurity, partitioning, replicaIdentity, cluster);
    }

    /**
     * Replaces the storage parameters.
     *
     * @param other the new parameters
     * @return the changed settings
     */
    public TableSettings withParameters(List<StorageParameter> other) {
        return new TableSettings(unlogged, other, tablespace, rowSecurity, partitioning, replicaIdentity, cluster);
    }

    /**
     * Replaces the tablespace.
     *
     * @param other the new tablespace; absent for the default tablespace of the database
     * @return the changed settings
     */
    public TableSettings withTablespace(Optional<String> other) {
        return new TableSettings(unlogged, parameters, other, rowSecurity, partitioning, replicaIdentity, cluster);
    }

    /**
     * Replaces the setting of row-level security.
     *
     * @param other whether policies apply
     * @return the changed settings
     */
    public TableSettings withRowSecurity(RowSecurity other) {
        return new TableSettings(unlogged, parameters, tablespace, other, partitioning, replicaIdentity, cluster);
    }

    /**
     * Replaces the partitioning.
     *
     * @param other the new partitioning; absent for an ordinary table
     * @return the changed settings
     */
    public TableSettings withPartitioning(Optional<Partitioning> other) {
        return new TableSettings(unlogged, parameters, tablespace, rowSecurity, other, replicaIdentity, cluster);
    }

    /**
     * Replaces the replica identity.
     *
     * @param other the new replica identity; absent for the primary key
     * @return the changed settings
     */
    public TableSettings withReplicaIdentity(Optional<ReplicaIdentity> other) {
        return new TableSettings(unlogged, parameters, tablespace, rowSecurity, partitioning, other, cluster);
    }

    /**
     * Replaces the index that CLUSTER sorts the table by.
     *
     * @param other the name of the index; absent for none
     * @return the changed settings
     */
    public TableSettings withCluster(Optional<String> other) {
        return new TableSettings(unlogged, parameters, tablespace, rowSecurity, partitioning, replicaIdentity, other);
    }

    /**
     * Removes the replica identity and the index that CLUSTER sorts the table by, which need indexes.
     *
     * @return the changed settings
     */
    public TableSettings withoutMarks() {
        return withReplicaIdentity(Optional.empty()).withCluster(Optional.empty());
    }

    /**
     * The settings after indexes that they name were renamed or dropped. A replica identity whose index is dropped has the
     * effect of NOTHING (manual, ALTER TABLE).
     *
     * @param index computes the new name of an index; absent for one that is dropped
     */
    TableSettings marksRenamed(Function<String, Optional<String>> index) {
        return withReplicaIdentity(replicaIdentity.map(it -> it.indexRenamed(index)))
                .withCluster(cluster.flatMap(index));
    }

    /** The settings after a rename; {@code owner} is the old name of the table. */
    TableSettings renamed(Renaming renaming, QualifiedName owner) {
        return withPartitioning(partitioning.map(by -> by.renamed(renaming, owner)));
    }
}
