package dev.kedge.core.audit;

import dev.kedge.core.schema.ObjectKey;

/**
 * The result of comparing one object of a live database with its declaration.
 *
 * @param object the object
 * @param verdict the result
 * @param declared its declaration; empty if it is not declared
 * @param found its definition in the live database; empty if it does not exist
 */
public record Finding(ObjectKey object, Verdict verdict, String declared, String found) {

    /** The results of a comparison. */
    public enum Verdict {
        /** The object is as declared. */
        OK,
        /** The object is declared but does not exist. */
        MISSING,
        /** The object exists but is not declared. */
        EXTRA,
        /** The object differs from its declaration. */
        DIFFERS,
        /** The server could not compare them. */
        UNDECIDED,
        /** The object exists, but no fingerprint is recorded that it could be compared with. */
        EXISTENCE_ONLY
    }
}
