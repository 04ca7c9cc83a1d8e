package dev.kedge.cli.listing;

import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.files.Committed;
import dev.kedge.files.JavaSteps;
import dev.kedge.runtime.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Java steps that an upgrade would run.
 *
 * @param steps the names of the steps of each pending revision that has any, by its id, in order
 */
public record PendingSteps(Map<String, List<String>> steps) {
    /** Finds the steps of the pending revisions. */
    public static PendingSteps of(Status status, Committed committed) {
        Map<String, List<String>> steps = new LinkedHashMap<>();
        for (RevisionHeader revision : status.pending()) {
            List<String> names = committed
                    .find(revision.id())
                    .map(found -> JavaSteps.in(found.upSql()))
                    .orElse(List.of());
            if (!names.isEmpty()) {
                steps.put(revision.id(), names);
            }
        }
        return new PendingSteps(steps);
    }
}
