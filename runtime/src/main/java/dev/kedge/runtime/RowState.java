package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The state of a phase's run, as a row of the ledger records it. */
@Stable
public enum RowState {
    /** The phase is running, or its run was cut off. */
    RUNNING,
    /** The phase has done its work. */
    DONE,
    /** The phase has failed. */
    FAILED;

    /**
     * Returns the word that the ledger uses.
     *
     * @return the constant's name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds the state that a word of the ledger stands for.
     *
     * @param label a word, such as {@code done}
     * @return the state; absent if Kedge writes no such word
     */
    public static Optional<RowState> of(String label) {
        return Arrays.stream(values())
                .filter(state -> state.label().equals(label))
                .findFirst();
    }
}
