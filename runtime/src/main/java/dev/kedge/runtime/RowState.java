package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the run of a phase is that a row of the ledger records. */
@Stable
public enum RowState {
    /** It is under way, or was cut off. */
    RUNNING,
    /** It has done its work. */
    DONE,
    /** It has failed. */
    FAILED;

    /** The word in the ledger. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of this label; absent if there is none. */
    public static Optional<RowState> of(String label) {
        return Arrays.stream(values())
                .filter(state -> state.label().equals(label))
                .findFirst();
    }
}
