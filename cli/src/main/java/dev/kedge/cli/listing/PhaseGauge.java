package dev.kedge.cli.listing;

import dev.kedge.core.revision.Phase;
import java.util.Optional;

/** Somebody who can be asked how far a phase is while it runs. */
@FunctionalInterface
public interface PhaseGauge {
    /** Knows nothing. */
    PhaseGauge NONE = phase -> Optional.empty();

    /**
     * How far a phase is.
     *
     * @param fraction how much of it is done, from 0 to 1
     * @param text what it is doing
     */
    record Measure(double fraction, String text) {}

    /** How far a phase is, if that can be told. Asked on a thread of its own. */
    Optional<Measure> of(Phase phase);
}
