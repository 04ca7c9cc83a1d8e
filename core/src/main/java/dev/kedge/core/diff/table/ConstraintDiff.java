package dev.kedge.core.diff.table;

import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.step.AddCheck;
import dev.kedge.core.step.AddExclusion;
import dev.kedge.core.step.AddForeignKey;
import dev.kedge.core.step.AddPrimaryKey;
import dev.kedge.core.step.AddUnique;
import dev.kedge.core.step.ChangeDeferral;
import dev.kedge.core.step.ChangeEnforcement;
import dev.kedge.core.step.DropConstraint;
import dev.kedge.core.step.PromoteToPrimaryKey;
import dev.kedge.core.step.PromoteToUnique;
import dev.kedge.core.step.RenameObject;
import dev.kedge.core.step.ReplacePrimaryKey;
import dev.kedge.core.step.ReplaceUnique;
import dev.kedge.core.step.Step;
import dev.kedge.core.step.ValidateConstraint;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the constraints of one table. */
final class ConstraintDiff {
    private final TablePair pair;
    private final Table before;
    private final Table after;
    private final QualifiedName table;
    private final KeyPlan keys;
    private final PartMatcher parts;
    private final StepList found;
    private final List<String> changedFamilies;
    private final List<String> gone;
    private final Set<String> comeBack;
    private final Set<String> settledBefore = new HashSet<>();
    private final Set<String> settledAfter = new HashSet<>();

    ConstraintDiff(TablePair pair, KeyPlan keys, StepList found) {
        this.pair = pair;
        this.before = pair.before();
        this.after = pair.after();
        this.table = after.name();
        this.keys = keys;
        this.parts = new PartMatcher(after.name(), pair.decisions());
        this.found = found;
        this.changedFamilies = pair.changedFamilies();
        this.gone = pair.gone();
        this.comeBack = pair.generated().comeBack();
    }

    void compare() {
        keys();
        settle(parts.constraints(others(before), others(after), this::mustRebuild));
        alter(before.foreignKeys(), after.foreignKeys());
        alter(before.checks(), after.checks());
        before.constraints().stream()
                .filter(c -> !settledBefore.contains(c.name()))
                .forEach(this::drop);
        after.constraints().stream()
                .filter(c -> !settledAfter.contains(c.name()))
                .forEach(this::add);
    }

    private static List<Constraint> others(Table table) {
        return table.constraints().stream()
                .filter(c -> !(c instanceof PrimaryKey || c instanceof UniqueConstraint))
                .toList();
    }

    private void keys() {
        settle(keys.kept());
        settle(keys.replaced());
        keys.replaced().values().forEach(name -> found.add(Stage.ADD_CONSTRAINT, replacing(name)));
        found.rename(table, before.indexes(), keys.promoted());
        keys.promoted().values().forEach(name -> {
            found.add(Stage.ADD_CONSTRAINT, promoting(name));
            settledAfter.add(name);
        });
        keys.demoted().forEach((constraint, index) -> {
            String retired = constraint;
            if (constraint.equals(index)) {
                retired = IndexDiff.aside(constraint);
                found.add(
                        Stage.RENAME_ASIDE,
                        new RenameObject(
                                ObjectKey.constraint(
                                        table, before.constraint(constraint).orElseThrow()),
                                retired));
            }
            found.add(Stage.DROP_ASIDE, new DropConstraint(table, retired));
            settledBefore.add(constraint);
        });
    }

    private Step replacing(String name) {
        Constraint now = after.constraint(name).orElseThrow();
        return now instanceof PrimaryKey key
                ? new ReplacePrimaryKey(table, key)
                : new ReplaceUnique(table, (UniqueConstraint) now);
    }

    private Step promoting(String name) {
        Constraint now = after.constraint(name).orElseThrow();
        return now instanceof PrimaryKey key
                ? new PromoteToPrimaryKey(table, name, key)
                : new PromoteToUnique(table, name, (UniqueConstraint) now);
    }

    /** An object with a successor is neither dropped nor added, but may be renamed. */
    private void settle(Map<String, String> successors) {
        found.rename(table, before.constraints(), successors);
        settledBefore.addAll(successors.keySet());
        settledAfter.addAll(successors.values());
    }

    /** Some differences do not require a new constraint. */
    private <C extends Constraint> void alter(List<C> old, List<C> now) {
        for (C constraint : now) {
            if (settledAfter.contains(constraint.name()) || mustRebuild(constraint)) {
                continue;
            }
            parts.former(constraint, old)
                    .filter(former -> !settledBefore.contains(former.name())
                            && altered(former, constraint).equals(constraint.withComment(Optional.empty()))
                            && mayTakeNameOf(former, constraint))
                    .ifPresent(former -> {
                        Map<String, String> names = new LinkedHashMap<>();
                        names.put(former.name(), constraint.name());
                        settle(names);
                        alter(former, constraint);
                    });
        }
    }

    private boolean mayTakeNameOf(Constraint former, Constraint now) {
        return former.name().equals(now.name()) || before.constraint(now.name()).isEmpty();
    }

    /** The old constraint with every property of the new one that can be altered. */
    private static Constraint altered(Constraint former, Constraint now) {
        Constraint renamed = former.withName(now.name()).withComment(Optional.empty());
        if (renamed instanceof ForeignKey old && now instanceof ForeignKey key) {
            // only a valid foreign key can become one that is not enforced and come back
            return old.notEnforced() != key.notEnforced() && (old.notValid() || key.notValid())
                    ? old
                    : old.withDeferral(key.deferral())
                            .withNotEnforced(key.notEnforced())
                            .withNotValid(old.notValid() && key.notValid());
        }
        return renamed instanceof CheckConstraint old && now instanceof CheckConstraint check
                ? old.withNotValid(old.notValid() && check.notValid())
                : renamed;
    }

    private void alter(Constraint former, Constraint now) {
        if (former instanceof ForeignKey old && now instanceof ForeignKey key && old.deferral() != key.deferral()) {
            found.add(Stage.ADD_CONSTRAINT, new ChangeDeferral(table, key.name(), key.deferral()));
        }
        if (former instanceof ForeignKey && former.notEnforced() != now.notEnforced()) {
            found.add(Stage.ADD_CONSTRAINT, new ChangeEnforcement(table, now.name(), now.notEnforced()));
        }
        if (isNotValid(former) && !isNotValid(now) && !now.notEnforced()) {
            found.add(Stage.VALIDATE, new ValidateConstraint(table, now.name()));
        }
    }

    private static boolean isNotValid(Constraint constraint) {
        return constraint instanceof ForeignKey key && key.notValid()
                || constraint instanceof CheckConstraint check && check.notValid();
    }

    private void drop(Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            found.dropForeignKey(table, key);
        } else {
            found.add(Stage.DROP_CONSTRAINT, new DropConstraint(table, constraint.name()));
        }
    }

    private void add(Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            found.add(Stage.ADD_FOREIGN_KEY, new AddForeignKey(table, key));
        } else {
            found.add(mentionsGone(constraint) ? Stage.RESTORE : Stage.ADD_CONSTRAINT, adding(constraint));
        }
    }

    private Step adding(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return new AddPrimaryKey(table, key);
        }
        if (constraint instanceof Exclusion exclusion) {
            return new AddExclusion(table, exclusion);
        }
        return constraint instanceof UniqueConstraint unique
                ? new AddUnique(table, unique)
                : new AddCheck(table, (CheckConstraint) constraint);
    }

    /** A word that is also a column's name may mean something else, as in {@code extract(year FROM day)}. */
    private boolean mentionsGone(Constraint constraint) {
        return gone.stream().anyMatch(constraint::mentions);
    }

    /**
     * A check whose column gets a type of another family would compare the new type with literals of the old one, and a
     * foreign key depends on the key that it refers to. Both are dropped before the change and added again after it.
     */
    private boolean mustRebuild(Constraint constraint) {
        if (comeBack.stream().anyMatch(constraint::mentions)) {
            return true;
        }
        if (constraint instanceof ForeignKey key) {
            return ForeignKeyTypeChange.anyOf(key, before, after, pair.schema(), pair.desired())
                    || PersistenceOrder.isInCircle(key, table, pair.schema(), pair.desired())
                    || key.columns().stream().anyMatch(changedFamilies::contains)
                    || !TablePair.keepsKeysOf(key, pair.schema(), pair.desired(), pair.decisions());
        }
        return mentionsGone(constraint) || changedFamilies.stream().anyMatch(constraint::mentions);
    }
}
