package dev.kedge.files;

import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.step.AddColumn;
import dev.kedge.core.step.ChangeType;
import dev.kedge.core.step.MoveObject;
import dev.kedge.core.step.MoveTable;
import dev.kedge.core.step.RenameAttribute;
import dev.kedge.core.step.RenameColumn;
import dev.kedge.core.step.RenameEnum;
import dev.kedge.core.step.RenameEnumValue;
import dev.kedge.core.step.RenameNamespace;
import dev.kedge.core.step.RenameObject;
import dev.kedge.core.step.RenameTable;
import dev.kedge.core.step.SetNotNull;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decisions as revision.json records them, in the words of accept's options: {@code --rename prices.close:close_price}.
 * The source of a decision, option or annotation, is not recorded; what counts is that it was taken.
 */
final class RecordedDecision {
    private static final String RENAME = "--rename ";
    private static final String USING = "--using ";
    private static final String BACKFILL = "--backfill ";
    private static final String DROP = "--drop ";

    private RecordedDecision() {}

    /** The decisions that these steps carry out. */
    static List<String> of(List<Step> steps, DecisionOptions options) {
        Set<String> decisions = new TreeSet<>();
        Map<String, String> aside = new HashMap<>();
        for (Step step : steps) {
            if (step instanceof RenameColumn rename) {
                String to = ObjectKey.column(rename.table(), rename.to()).path();
                rename(rename.subject().path(), to, rename.to(), aside, decisions);
            } else if (step instanceof RenameTable rename) {
                if (!isPartOfMove(rename, steps)) {
                    String to = rename.table().withName(rename.to()).toString();
                    rename(rename.table().toString(), to, rename.to(), aside, decisions);
                }
            } else if (step instanceof MoveTable move) {
                move(move, steps, decisions);
            } else if (step instanceof RenameEnum rename) {
                String to = rename.type().withName(rename.to()).toString();
                rename(rename.type().toString(), to, rename.to(), aside, decisions);
            } else if (step instanceof RenameEnumValue rename) {
                decisions.add(RENAME + rename.subject().path() + ":" + rename.to());
            } else if (step instanceof RenameAttribute rename) {
                String to = rename.subject().withName(rename.to()).path();
                rename(rename.subject().path(), to, rename.to(), aside, decisions);
            } else if (step instanceof RenameObject rename) {
                String to = rename.name().withName(rename.to()).toString();
                rename(rename.name().toString(), to, rename.to(), aside, decisions);
            } else if (step instanceof RenameNamespace rename) {
                rename(rename.name(), rename.to(), rename.to(), aside, decisions);
            } else if (step instanceof MoveObject move) {
                String to = move.name().withSchema(move.schema()).toString();
                rename(move.name().toString(), to, to, aside, decisions);
            } else if (step instanceof ChangeType change) {
                change.using()
                        .ifPresent(
                                using -> decisions.add(USING + change.subject().path() + "=" + using.text()));
            } else if (step instanceof AddColumn add) {
                add.backfill()
                        .ifPresent(
                                fill -> decisions.add(BACKFILL + add.subject().path() + "=" + fill.text()));
            } else if (step instanceof SetNotNull set) {
                set.backfill()
                        .ifPresent(
                                fill -> decisions.add(BACKFILL + set.subject().path() + "=" + fill.text()));
            }
        }
        options.drops().stream()
                .filter(path -> UnusedDecisions.isDropped(path, steps))
                .forEach(path -> decisions.add(DROP + path));
        return new ArrayList<>(decisions);
    }

    /** A table that moves and gets another name takes two steps or three, which were one decision. */
    private static void move(MoveTable move, List<Step> steps, Set<String> decisions) {
        QualifiedName from = move.table();
        QualifiedName to = new QualifiedName(move.schema(), from.name());
        for (Step step : steps) {
            if (step instanceof RenameTable rename && rename.table().equals(to)) {
                to = to.withName(rename.to());
            } else if (step instanceof RenameTable rename
                    && rename.table().withName(rename.to()).equals(from)) {
                from = rename.table();
            }
        }
        decisions.add(RENAME + from + ":" + to);
    }

    private static boolean isPartOfMove(RenameTable rename, List<Step> steps) {
        return steps.stream()
                .anyMatch(step -> step instanceof MoveTable move
                        && (rename.table().withName(rename.to()).equals(move.table())
                                || rename.table()
                                        .equals(new QualifiedName(
                                                move.schema(), move.table().name()))));
    }

    /** Names that are only set aside to swap others were decided by nobody. */
    private static void rename(
            String path, String target, String to, Map<String, String> aside, Set<String> decisions) {
        String decided = aside.getOrDefault(path, path);
        if (Naming.isParked(to)) {
            aside.put(target, decided);
        } else {
            decisions.add(RENAME + decided + ":" + to);
        }
    }

    /** Whether a recorded decision took the expression that is said of this column. */
    static boolean concerns(String decision, ObjectKey key) {
        String prefix = key.path() + "=";
        return decision.startsWith(USING + prefix) || decision.startsWith(BACKFILL + prefix);
    }

    /**
     * The options of an amended revision: its recorded decisions as far as the entities still want them, then what is said
     * now.
     */
    static DecisionOptions again(RevisionFile.Content amended, Declared desired, DecisionOptions now) {
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
