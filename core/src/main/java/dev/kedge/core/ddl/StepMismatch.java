package dev.kedge.core.ddl;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Internal;

/**
 * Thrown when a step does not fit the schema it is applied to, such as a column dropped twice. Replay turns it into a
 * diagnostic; nobody else catches it.
 */
@Internal
public final class StepMismatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    /** A mismatch that this sentence describes. */
    public StepMismatch(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** The sentence that describes it. */
    public String reason() {
        return reason;
    }

    public static StepMismatch noTable(QualifiedName table) {
        return new StepMismatch("there is no table " + table);
    }

    public static StepMismatch noColumn(QualifiedName table, String column) {
        return new StepMismatch("table " + table + " has no column " + column);
    }

    public static StepMismatch noAttribute(QualifiedName type, String attribute) {
        return new StepMismatch("composite type " + type + " has no attribute " + attribute);
    }

    public static void unless(boolean fits, String message) {
        if (!fits) {
            throw new StepMismatch(message);
        }
    }
}
