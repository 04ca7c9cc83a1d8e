package dev.kedge.core.revision;

import dev.kedge.core.stability.Internal;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The code that stops working when a revision is applied: {@code compatibleFrom} in revision.json and
 * {@code compatible_from} in the ledger.
 *
 * @param from absent if the revision breaks no code that its parents did not break; {@value #NONE} if it breaks all
 *     code without this revision; otherwise the id of the revision that code needs in order to keep working
 */
@Internal
public record Compatibility(Optional<String> from) {
    /** The value of a revision that breaks all code without it. */
    public static final String NONE = "none";

    /** The compatibility of a revision that breaks no code. */
    public static final Compatibility WITH_ALL = new Compatibility(Optional.empty());

    /** The compatibility of a revision that breaks all code without it. */
    public static final Compatibility WITH_NONE = new Compatibility(Optional.of(NONE));

    /**
     * The compatibility of a revision, from the only fact known about it.
     *
     * @param compatible whether the revision breaks no code
     * @return {@link #WITH_ALL} or {@link #WITH_NONE}
     */
    public static Compatibility of(boolean compatible) {
        return compatible ? WITH_ALL : WITH_NONE;
    }

    /**
     * The compatibility that two fields of a revision express.
     *
     * @param compatible whether the revision breaks no code
     * @param from the id of the revision that code needs; absent if an incompatible revision breaks all code without it
     * @return the compatibility
     */
    public static Compatibility of(boolean compatible, Optional<String> from) {
        return compatible || from.isEmpty() ? of(compatible) : new Compatibility(from);
    }

    /** {@return whether all code that works with the revision's parents still works} */
    public boolean isWithAll() {
        return from.isEmpty();
    }

    /**
     * {@return whether the code of a build still works}
     *
     * @param known whether the build contains the revision with this id
     */
    public boolean isWith(Predicate<String> known) {
        return from.filter(id -> id.equals(NONE) || !known.test(id)).isEmpty();
    }
}
