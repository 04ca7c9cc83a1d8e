package dev.kedge.core.plan;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.stability.Internal;
import dev.kedge.core.step.Hazard;
import java.util.List;
import java.util.Set;

/** Reports the hazards that were not acknowledged. */
@Internal
public final class HazardGate {
    private HazardGate() {}

    /**
     * Checks the hazards of a revision.
     *
     * @param hazards the hazards
     * @param allowed the acknowledgements, such as {@code data-loss:prices.close}
     * @return one error for each hazard that was not acknowledged
     */
    public static List<Diagnostic> check(List<Hazard> hazards, Set<String> allowed) {
        return hazards.stream()
                .filter(hazard -> !allowed.contains(hazard.acknowledgement()))
                .map(hazard -> Diagnostic.of(
                        DriftCode.HAZARD_NOT_ALLOWED,
                        Place.object(hazard.object().path()),
                        hazard.sentence(),
                        hazard.acknowledgement()))
                .distinct()
                .toList();
    }
}
