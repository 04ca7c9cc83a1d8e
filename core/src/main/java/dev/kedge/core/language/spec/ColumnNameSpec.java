package dev.kedge.core.language.spec;

import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.stability.Internal;

/** A {@link ColumnName} as it is said in the step language. */
@Internal
public final class ColumnNameSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public ColumnNameSpec(String table, String column) {
        super(ColumnName.class, table, column);
    }
}
