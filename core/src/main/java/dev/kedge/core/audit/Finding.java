package dev.kedge.core.audit;

import dev.kedge.core.schema.ObjectKey;

/**
 * What was found of one object of a live database.
 *
 * @param object the object
 * @param verdict whether it is what was declared
 * @param declared what was declared; empty if nothing was
 * @param found what is there; empty if nothing is
 */
public record Finding(ObjectKey object, Verdict verdict, String declared, String found) {

    /** How an object stands to its declaration. */
    public enum Verdict {
        /** As declared. */
        OK,
        /** Declared but not there. */
        MISSING,
        /** There but not declared. */
        EXTRA,
        /** There, but not as declared. */
        DIFFERS,
        /** The server could not tell. */
        UNDECIDED,
        /** There, and nothing is recorded that could tell whether it is as declared. */
        EXISTENCE_ONLY
    }
}
