package dev.kedge.files.decision;

import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Step;
import dev.kedge.files.RevisionFile;
import dev.kedge.files.decision.Decision.Acknowledge;
import dev.kedge.files.decision.Decision.Backfill;
import dev.kedge.files.decision.Decision.Drop;
import dev.kedge.files.decision.Decision.OfColumn;
import dev.kedge.files.decision.Decision.Rename;
import dev.kedge.files.decision.Decision.Using;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decisions as revision.json records them, in the words of accept's options: {@code --rename prices.close:close_price}.
 * The source of a decision, option or annotation, is not recorded; what counts is that it was taken.
 */
@Experimental
public final class RecordedDecision {
    private RecordedDecision() {}

    /** The decisions that these steps carry out. */
    public static List<String> of(List<Step> steps, DecisionOptions options) {
        Set<Decision> decisions = new HashSet<>();
        renames(steps).forEach((from, to) -> decisions.add(new Rename(from.path(), to)));
        for (Step step : steps) {
            String path = step.subject().path();
            step.consumed().using().ifPresent(text -> decisions.add(new Using(path, text)));
            step.consumed().backfill().ifPresent(text -> decisions.add(new Backfill(path, text)));
        }
        options.of(Drop.class).stream()
                .filter(drop -> UnusedDecisions.isDropped(drop.path(), steps))
                .forEach(decisions::add);
        return decisions.stream().map(Decision::text).sorted().toList();
    }

    /**
     * What objects are called in the end, by their keys before the first step. One that is moved and renamed, or set aside to
     * swap names, takes several steps, which were one decision; and one that is set aside for good was not renamed.
     */
    private static Map<ObjectKey, String> renames(List<Step> steps) {
        Map<ObjectKey, String> renames = new TreeMap<>();
        Set<ObjectKey> moved = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            ObjectKey now = steps.get(i).subject();
            ObjectKey next = steps.get(i).declaredAs();
            Optional<ObjectKey> former = KeyHistory.before(steps.subList(0, i), now);
            if (now.equals(next) || !now.kind().isRenamedByDecision() || former.isEmpty()) {
                continue;
            }
            if (!now.owner().schema().equals(next.owner().schema())) {
                moved.add(former.get());
            }
            renames.put(former.get(), moved.contains(former.get()) ? next.path() : next.ownName());
        }
        renames.values().removeIf(Naming::isParked);
        return renames;
    }

    /** Whether a recorded decision took the expression that is said of this column. */
    public static boolean concerns(String decision, ObjectKey key) {
        return Decision.ofText(decision)
                .filter(it -> it instanceof OfColumn ofColumn && ofColumn.path().equals(key.path()))
                .isPresent();
    }

    /**
     * The options of an amended revision: its recorded decisions as far as the entities still want them, then what is said
     * now.
     */
    public static DecisionOptions again(RevisionFile.Content amended, Declared desired, DecisionOptions now) {
        List<Decision> all = new ArrayList<>();
        amended.decisions().forEach(text -> Decision.ofText(text).ifPresent(all::add));
        amended.allowed().forEach(hazard -> all.add(new Acknowledge(hazard)));
        all.removeIf(decision -> decision instanceof Rename rename
                && !now.decisions().contains(rename)
                && !isWanted(rename.to(), desired));
        all.addAll(now.decisions());
        return new DecisionOptions(all, now.problems());
    }

    private static boolean isWanted(String to, Declared desired) {
        return desired.schema()
                .keys()
                .anyMatch(key -> key.ownName().equals(to) || key.path().equals(to));
    }
}
