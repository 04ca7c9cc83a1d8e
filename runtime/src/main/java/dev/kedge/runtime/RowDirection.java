package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row of the ledger records of a revision: a run one way or the other, or that it was only recorded. */
@Stable
public enum RowDirection {
    /** The revision ran from its parents' schema to its own. */
    UP,
    /** The revision ran back. */
    DOWN,
    /** The revision was recorded as applied; nothing ran. */
    STAMP,
    /** The revision was recorded as not applied; nothing ran. */
    UNSTAMP;

    /** The word in the ledger. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The direction of this label; absent if there is none. */
    public static Optional<RowDirection> of(String label) {
        return Arrays.stream(values())
                .filter(direction -> direction.label().equals(label))
                .findFirst();
    }

    /** Whether the revision is applied once the row's last phase is done. */
    public boolean isUpward() {
        return this == UP || this == STAMP;
    }
}
