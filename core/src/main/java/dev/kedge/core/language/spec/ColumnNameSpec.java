package dev.kedge.core.language.spec;

import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.stability.Internal;

/** A {@link ColumnName} in the step language. */
@Internal
public final class ColumnNameSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param table the name of the table
     * @param column the name of the column
     */
    public ColumnNameSpec(String table, String column) {
        super(ColumnName.class, table, column);
    }
}
