package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a row of the ledger records of a revision: that it ran, in one direction or the other, or that it was only
 * stamped.
 */
@Stable
public enum RowDirection {
    /** The revision was applied. */
    UP,
    /** The revision was reverted. */
    DOWN,
    /** The revision was recorded as applied; nothing ran. */
    STAMP,
    /** The revision was recorded as not applied; nothing ran. */
    UNSTAMP;

    /**
     * Returns the word that the ledger uses.
     *
     * @return the constant's name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds the direction that a word of the ledger stands for.
     *
     * @param label a word, such as {@code up}
     * @return the direction; absent if Kedge writes no such word
     */
    public static Optional<RowDirection> of(String label) {
        return Arrays.stream(values())
                .filter(direction -> direction.label().equals(label))
                .findFirst();
    }

    /**
     * Tells whether the revision is applied once the last phase is done.
     *
     * @return true for {@link #UP} and {@link #STAMP}
     */
    public boolean isUpward() {
        return this == UP || this == STAMP;
    }
}
