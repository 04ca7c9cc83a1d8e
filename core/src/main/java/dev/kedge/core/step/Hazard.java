package dev.kedge.core.step;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.stability.Experimental;

/**
 * A danger of a step that somebody must acknowledge by name before a revision holds it.
 *
 * @param kind what may go wrong
 * @param object what it may go wrong with
 * @param sentence the danger in one sentence
 */
@Experimental
public record Hazard(Kind kind, ObjectKey object, String sentence) {

    /** The kinds of dangers. */
    public enum Kind {
        /** Rows or values are gone for good. */
        DATA_LOSS("data-loss"),
        /** The table is written anew, and nobody reads or writes it meanwhile. */
        REWRITE("rewrite"),
        /** Nobody reads or writes the table for as long as something is built over its rows. */
        LONG_LOCK("long-lock"),
        /** The application version that runs now stops working. */
        BROKEN_CALLERS("broken-callers");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word in {@code --allow}. */
        public String label() {
            return label;
        }
    }

    /** What {@code --allow} takes to acknowledge it, such as {@code data-loss:prices.close}. */
    public String acknowledgement() {
        return kind.label() + ":" + object.path();
    }
}
