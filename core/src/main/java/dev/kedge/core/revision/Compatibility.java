package dev.kedge.core.revision;

import dev.kedge.core.stability.Internal;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which code stops working when a revision is applied: what {@code compatibleFrom} says in revision.json and
 * {@code compatible_from} in the ledger.
 *
 * @param from absent if the revision breaks no code that its parents did not break; {@value #NONE} if it breaks all code that
 *     does not have it; else the id of a revision, and code without that revision breaks
 */
@Internal
public record Compatibility(Optional<String> from) {
    /** The word for a revision that breaks all code before itself. */
    public static final String NONE = "none";

    /** That of a revision that breaks nothing. */
    public static final Compatibility WITH_ALL = new Compatibility(Optional.empty());

    /** That of a revision that breaks all code before itself. */
    public static final Compatibility WITH_NONE = new Compatibility(Optional.of(NONE));

    /** That of a revision of which only this is known: whether it breaks no code. */
    public static Compatibility of(boolean compatible) {
        return compatible ? WITH_ALL : WITH_NONE;
    }

    /** What two fields say together; of an incompatible revision that names no other, all code before itself breaks. */
    public static Compatibility of(boolean compatible, Optional<String> from) {
        return compatible || from.isEmpty() ? of(compatible) : new Compatibility(from);
    }

    /** Whether code written for the revision's parents goes on working, whichever it is. */
    public boolean isWithAll() {
        return from.isEmpty();
    }

    /**
     * Whether a build goes on working.
     *
     * @param known tells of the id of a revision whether the build has it
     */
    public boolean isWith(Predicate<String> known) {
        return from.filter(id -> id.equals(NONE) || !known.test(id)).isEmpty();
    }
}
