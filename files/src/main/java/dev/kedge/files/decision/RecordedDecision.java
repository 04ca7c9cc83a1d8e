package dev.kedge.files.decision;

import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.ChangeDefault;
import dev.kedge.core.step.Step;
import dev.kedge.files.RevisionContent;
import dev.kedge.files.decision.Decision.Acknowledge;
import dev.kedge.files.decision.Decision.Backfill;
import dev.kedge.files.decision.Decision.Default;
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
 * Decisions as revision.json records them, in the syntax of accept's options: {@code --rename prices.close:close_price}.
 * Whether a decision came from an option or an annotation is not recorded.
 */
@Experimental
public final class RecordedDecision {
    private RecordedDecision() {}

    /**
     * {@return the decisions that these steps carry out}
     *
     * @param steps the steps in order
     * @param options the decisions on the command line
     */
    public static List<String> of(List<Step> steps, DecisionOptions options) {
        Set<Decision> decisions = new HashSet<>();
        renames(steps).forEach((from, to) -> decisions.add(new Rename(from.path(), to)));
        for (Step step : steps) {
            String path = step.subject().path();
            step.consumed().using().ifPresent(text -> decisions.add(new Using(path, text)));
            step.consumed().backfill().ifPresent(text -> decisions.add(new Backfill(path, text)));
        }
        options.of(Default.class).stream()
                .filter(given -> steps.stream()
                        .anyMatch(step -> step instanceof ChangeDefault change
                                && change.subject().path().equals(given.path())))
                .forEach(decisions::add);
        options.of(Drop.class).stream()
                .filter(drop -> UnusedDecisions.isDropped(drop.path(), steps))
                .forEach(decisions::add);
        return decisions.stream().map(Decision::text).sorted().toList();
    }

    /**
     * The final names of objects, by their keys before the first step. An object that is moved and renamed, or set aside to
     * swap names, takes several steps for one decision. An object that is set aside permanently was not renamed.
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

    /**
     * {@return whether a recorded decision used the expression that a declaration gives for this column}
     *
     * @param decision the decision as revision.json records it
     * @param key the key of the column
     */
    public static boolean concerns(String decision, ObjectKey key) {
        return Decision.ofText(decision)
                .filter(it -> it instanceof OfColumn ofColumn && ofColumn.path().equals(key.path()))
                .isPresent();
    }

    /**
     * {@return the options of an amended revision: its recorded decisions, if the entities still need them, then the
     * current options}
     *
     * @param amended the revision that is amended
     * @param desired the declared schema
     * @param now the options on the command line
     */
    public static DecisionOptions again(RevisionContent amended, Declared desired, DecisionOptions now) {
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
