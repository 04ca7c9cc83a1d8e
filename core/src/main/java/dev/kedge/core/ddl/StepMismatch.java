package dev.kedge.core.ddl;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Internal;

/**
 * Thrown if a step does not fit the schema that it is applied to, for example if it drops a column that does not exist.
 * Replay converts it to a diagnostic; it is not caught elsewhere.
 */
@Internal
public final class StepMismatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The sentence that describes the mismatch. */
    private final String reason;

    /**
     * Creates a mismatch.
     *
     * @param reason a sentence that describes it, such as {@code there is no table prices}
     */
    public StepMismatch(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** {@return the sentence that describes the mismatch} */
    public String reason() {
        return reason;
    }

    /**
     * {@return the mismatch of a step that needs a table which does not exist}
     *
     * @param table the name of the table
     */
    public static StepMismatch noTable(QualifiedName table) {
        return new StepMismatch("there is no table " + table);
    }

    /**
     * {@return the mismatch of a step that needs a column which does not exist}
     *
     * @param table the name of the table
     * @param column the name of the column
     */
    public static StepMismatch noColumn(QualifiedName table, String column) {
        return new StepMismatch("table " + table + " has no column " + column);
    }

    /**
     * {@return the mismatch of a step that needs an attribute which does not exist}
     *
     * @param type the name of the composite type
     * @param attribute the name of the attribute
     */
    public static StepMismatch noAttribute(QualifiedName type, String attribute) {
        return new StepMismatch("composite type " + type + " has no attribute " + attribute);
    }

    /**
     * Throws a mismatch unless a step fits.
     *
     * @param fits whether the step fits
     * @param message a sentence that describes the mismatch
     * @throws StepMismatch if the step does not fit
     */
    public static void unless(boolean fits, String message) {
        if (!fits) {
            throw new StepMismatch(message);
        }
    }
}
