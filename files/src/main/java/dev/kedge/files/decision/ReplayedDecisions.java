package dev.kedge.files.decision;

import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.files.CommittedRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The decisions of revisions that are made again, as far as there is still something to decide. */
public final class ReplayedDecisions {
    private ReplayedDecisions() {}

    /** What these revisions recorded, and what is said now. */
    public static DecisionOptions of(
            List<CommittedRevision> revisions, Declared base, Declared desired, DecisionOptions now) {
        Set<String> before = paths(base);
        Set<String> after = paths(desired);
        DecisionOptions all = now;
        for (CommittedRevision revision : revisions) {
            all = RecordedDecision.again(revision.content(), desired, all);
        }
        return new DecisionOptions(
                kept(all.renames(), now.renames(), rename -> isOpen(rename, before, after)),
                kept(all.drops(), now.drops(), path -> before.contains(path) && !after.contains(path)),
                kept(all.using(), now.using(), text -> after.contains(path(text))),
                kept(all.backfills(), now.backfills(), text -> after.contains(path(text))),
                all.allowed());
    }

    private static List<String> kept(List<String> all, List<String> now, Predicate<String> open) {
        List<String> kept = new ArrayList<>(now);
        all.stream()
                .filter(text -> !now.contains(text) && open.test(text))
                .distinct()
                .forEach(kept::add);
        return kept;
    }

    /** A rename that the other branch has done as well is done. */
    private static boolean isOpen(String rename, Set<String> before, Set<String> after) {
        String from = rename.substring(0, Math.max(0, rename.lastIndexOf(':')));
        return before.contains(from) && !after.contains(from);
    }

    private static String path(String assignment) {
        return assignment.substring(0, Math.max(0, assignment.indexOf('=')));
    }

    private static Set<String> paths(Declared declared) {
        return declared.schema().keys().map(ObjectKey::path).collect(Collectors.toSet());
    }
}
