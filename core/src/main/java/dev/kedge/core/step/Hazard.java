package dev.kedge.core.step;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.stability.Experimental;

/**
 * A danger of a step that must be acknowledged before a revision may contain it.
 *
 * @param kind the kind of danger
 * @param object the affected object
 * @param sentence a description of the danger in one sentence
 */
@Experimental
public record Hazard(Kind kind, ObjectKey object, String sentence) {

    /** The kinds of dangers. */
    public enum Kind {
        /** Rows or values are lost. */
        DATA_LOSS("data-loss"),
        /** The table is rewritten, which blocks reads and writes of it. */
        REWRITE("rewrite"),
        /** Reads and writes of the table are blocked for as long as something is built over its rows. */
        LONG_LOCK("long-lock"),
        /** The running version of the application stops working. */
        BROKEN_CALLERS("broken-callers"),
        /** A column or table is dropped, and no release has its retirement. */
        UNRELEASED("unreleased");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return the word for this kind in the option {@code --allow}} */
        public String label() {
            return label;
        }
    }

    /** {@return the value of {@code --allow} that acknowledges this hazard, such as {@code data-loss:prices.close}} */
    public String acknowledgement() {
        return kind.label() + ":" + object.path();
    }
}
