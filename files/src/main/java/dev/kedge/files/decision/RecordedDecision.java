package dev.kedge.files.decision;

import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.step.Step;
import dev.kedge.files.RevisionFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decisions as revision.json records them, in the words of accept's options: {@code --rename prices.close:close_price}.
 * The source of a decision, option or annotation, is not recorded; what counts is that it was taken.
 */
public final class RecordedDecision {
    private static final String RENAME = "--rename ";
    private static final String USING = "--using ";
    private static final String BACKFILL = "--backfill ";
    private static final String DROP = "--drop ";

    private RecordedDecision() {}

    /** The decisions that these steps carry out. */
    public static List<String> of(List<Step> steps, DecisionOptions options) {
        Set<String> decisions = new TreeSet<>();
        renames(steps).forEach((from, to) -> decisions.add(RENAME + from.path() + ":" + to));
        for (Step step : steps) {
            String path = step.subject().path();
            step.consumed().using().ifPresent(text -> decisions.add(USING + path + "=" + text));
            step.consumed().backfill().ifPresent(text -> decisions.add(BACKFILL + path + "=" + text));
        }
        options.drops().stream()
                .filter(path -> UnusedDecisions.isDropped(path, steps))
                .forEach(path -> decisions.add(DROP + path));
        return new ArrayList<>(decisions);
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
        String prefix = key.path() + "=";
        return decision.startsWith(USING + prefix) || decision.startsWith(BACKFILL + prefix);
    }

    /**
     * The options of an amended revision: its recorded decisions as far as the entities still want them, then what is said
     * now.
     */
    public static DecisionOptions again(RevisionFile.Content amended, Declared desired, DecisionOptions now) {
        return new DecisionOptions(
                joined(amended, RENAME, now.renames()).stream()
                        .filter(rename -> now.renames().contains(rename) || isWanted(rename, desired))
                        .toList(),
                joined(amended, DROP, now.drops()),
                joined(amended, USING, now.using()),
                joined(amended, BACKFILL, now.backfills()),
                concat(amended.allowed(), now.allowed()));
    }

    private static boolean isWanted(String rename, Declared desired) {
        String to = rename.substring(rename.lastIndexOf(':') + 1);
        return desired.schema()
                .keys()
                .anyMatch(key -> key.ownName().equals(to) || key.path().equals(to));
    }

    private static List<String> joined(RevisionFile.Content amended, String option, List<String> now) {
        List<String> recorded = amended.decisions().stream()
                .filter(decision -> decision.startsWith(option))
                .map(decision -> decision.substring(option.length()))
                .toList();
        return concat(recorded, now);
    }

    private static List<String> concat(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
