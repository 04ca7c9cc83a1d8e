package dev.kedge.cli.listing;

import dev.kedge.core.revision.Phase;
import java.util.Optional;

/** Measures the progress of a running phase. */
@FunctionalInterface
public interface PhaseGauge {
    /** A gauge that measures nothing. */
    PhaseGauge NONE = phase -> Optional.empty();

    /**
     * The progress of a phase.
     *
     * @param fraction the part that is done, from 0 to 1
     * @param text what the phase is doing
     */
    record Measure(double fraction, String text) {}

    /** The progress of a phase, if it can be measured. Called on a thread of its own. */
    Optional<Measure> of(Phase phase);
}
