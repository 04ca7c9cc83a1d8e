package dev.kedge.core.revision;

import dev.kedge.core.stability.Internal;
import java.util.Optional;

/**
 * What must be so for a phase to run, what must be so afterwards, and what its SQL touches: lines under its header.
 *
 * @param when a query whose single boolean tells whether the phase runs at all; absent if it always does
 * @param needs a query whose single boolean must be true before the phase, in its transaction; absent for none
 * @param touches the tables that hand-written SQL changes, as SQL and joined by commas; absent where it changes no schema
 * @param verify a query whose single boolean must be true after the phase, in its transaction; absent for none
 */
@Internal
public record PhaseTerms(
        Optional<String> when, Optional<String> needs, Optional<String> touches, Optional<String> verify) {
    /** Those of a phase that says none of it. */
    public static final PhaseTerms NONE =
            new PhaseTerms(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
