package dev.kedge.files.decision;

import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.stability.Experimental;
import dev.kedge.files.CommittedRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The decisions of revisions that are made again, as far as they are still needed. */
@Experimental
public final class ReplayedDecisions {
    private ReplayedDecisions() {}

    /**
     * {@return the decisions that these revisions recorded, if they are still needed, then the current options}
     *
     * @param revisions the revisions that are made again
     * @param base the schema to start from
     * @param desired the declared schema
     * @param now the options on the command line
     */
    public static DecisionOptions of(
            List<CommittedRevision> revisions, Declared base, Declared desired, DecisionOptions now) {
        Set<String> before = paths(base);
        Set<String> after = paths(desired);
        DecisionOptions all = now;
        for (CommittedRevision revision : revisions) {
            all = RecordedDecision.again(revision.content(), desired, all);
        }
        List<Decision> kept = new ArrayList<>(now.decisions());
        all.decisions().stream()
                .filter(decision -> !now.decisions().contains(decision) && decision.isOpen(before, after))
                .distinct()
                .forEach(kept::add);
        return new DecisionOptions(kept, now.problems());
    }

    private static Set<String> paths(Declared declared) {
        return declared.schema().keys().map(ObjectKey::path).collect(Collectors.toSet());
    }
}
