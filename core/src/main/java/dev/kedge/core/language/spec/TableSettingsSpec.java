package dev.kedge.core.language.spec;

import dev.kedge.core.schema.RowSecurity;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.stability.Internal;

/** A {@link TableSettings} in the step language. */
@Internal
public final class TableSettingsSpec extends Spec {
    /** Creates a spec of the required components. Every other component has its neutral value until it is set. */
    public TableSettingsSpec() {
        super(TableSettings.class);
    }

    /**
     * Makes the table unlogged: its rows are not written to the WAL and are lost in a crash.
     *
     * @return this spec
     */
    public TableSettingsSpec unlogged() {
        set("unlogged", true);
        return this;
    }

    /**
     * Adds its storage parameters.
     *
     * @param parameters storage parameters such as {@code fillfactor=70}
     * @return this spec
     */
    public TableSettingsSpec parameters(String... parameters) {
        add("parameters", (Object[]) parameters);
        return this;
    }

    /**
     * Sets the tablespace.
     *
     * @param tablespace the name of the tablespace
     * @return this spec
     */
    public TableSettingsSpec tablespace(String tablespace) {
        set("tablespace", tablespace);
        return this;
    }

    /**
     * Sets whether row security is enabled.
     *
     * @param rowSecurity the row security
     * @return this spec
     */
    public TableSettingsSpec rowSecurity(RowSecurity rowSecurity) {
        set("rowSecurity", rowSecurity);
        return this;
    }

    /**
     * Sets how it is partitioned.
     *
     * @param partitioning the method and the keys
     * @return this spec
     */
    public TableSettingsSpec partitioning(PartitioningSpec partitioning) {
        set("partitioning", partitioning);
        return this;
    }

    /**
     * Sets a replica identity other than the primary key.
     *
     * @param replicaIdentity the replica identity
     * @return this spec
     */
    public TableSettingsSpec replicaIdentity(ReplicaIdentitySpec replicaIdentity) {
        set("replicaIdentity", replicaIdentity);
        return this;
    }

    /**
     * Sets the index by which CLUSTER sorts it.
     *
     * @param cluster the name of the index
     * @return this spec
     */
    public TableSettingsSpec cluster(String cluster) {
        set("cluster", cluster);
        return this;
    }
}
