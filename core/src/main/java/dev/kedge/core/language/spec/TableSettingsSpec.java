package dev.kedge.core.language.spec;

import dev.kedge.core.schema.RowSecurity;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.stability.Internal;

/** A {@link TableSettings} as it is said in the step language. */
@Internal
public final class TableSettingsSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public TableSettingsSpec() {
        super(TableSettings.class);
    }

    /** Says that its rows are not written to the log, and lost in a crash. */
    public TableSettingsSpec unlogged() {
        set("unlogged", true);
        return this;
    }

    /** Adds its storage parameters. */
    public TableSettingsSpec parameters(String... parameters) {
        add("parameters", (Object[]) parameters);
        return this;
    }

    /** Sets where it is kept. */
    public TableSettingsSpec tablespace(String tablespace) {
        set("tablespace", tablespace);
        return this;
    }

    /** Sets whether its policies hold. */
    public TableSettingsSpec rowSecurity(RowSecurity rowSecurity) {
        set("rowSecurity", rowSecurity);
        return this;
    }

    /** Sets how its rows are spread over partitions. */
    public TableSettingsSpec partitioning(PartitioningSpec partitioning) {
        set("partitioning", partitioning);
        return this;
    }
}
