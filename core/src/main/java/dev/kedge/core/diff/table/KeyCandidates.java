package dev.kedge.core.diff.table;

import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the keys and indexes of a table that can be converted to each other, by the conditions of {@link KeyPlan}. */
final class KeyCandidates {
    private final TablePair pair;
    private final Table before;
    private final Table after;
    private final PartMatcher parts;
    /** The columns that are dropped and added again. */
    private final Set<String> comeBack;

    KeyCandidates(TablePair pair) {
        this.pair = pair;
        this.before = pair.before();
        this.after = pair.after();
        this.parts = new PartMatcher(after.name(), pair.decisions());
        this.comeBack = pair.generated().comeBack();
    }

    Map<String, String> kept() {
        return parts.constraints(
                KeyPlan.keys(before),
                KeyPlan.keys(after),
                key -> comeBack.stream().anyMatch(key::mentions));
    }

    Map<String, String> keptIndexes() {
        return parts.indexes(before.indexes(), after.indexes(), this::goesInBetween);
    }

    private boolean goesInBetween(Index index) {
        return comeBack.stream().anyMatch(index::mentions);
    }

    Map<String, String> replaced(KeyPlan kept) {
        Map<String, String> replaced = new LinkedHashMap<>();
        for (PrimaryKey now : after.primaryKey().stream().toList()) {
            before.primaryKey()
                    .filter(old -> !kept.isSettled(old) && mayBeReplaced(old, now))
                    .ifPresent(old -> replaced.put(old.name(), now.name()));
        }
        for (UniqueConstraint now : after.uniques()) {
            if (!kept.isReached(now)) {
                parts.former(now, before.uniques())
                        .filter(old ->
                                !kept.isSettled(old) && !replaced.containsKey(old.name()) && mayBeReplaced(old, now))
                        .ifPresent(old -> replaced.put(old.name(), now.name()));
            }
        }
        return replaced;
    }

    private boolean mayBeReplaced(Constraint old, Constraint now) {
        return mayOutlive(old) && mayTakeNameOf(old, now);
    }

    /** The old constraint takes its successor's name first, so no other constraint may have that name. */
    private boolean mayTakeNameOf(Constraint old, Constraint now) {
        return old.name().equals(now.name())
                || before.constraint(now.name()).isEmpty()
                        && before.index(now.name()).isEmpty();
    }

    Map<String, String> promoted(KeyPlan settled) {
        Map<String, String> promoted = new LinkedHashMap<>();
        for (Constraint now : KeyPlan.keys(after)) {
            if (!settled.isReached(now) && mayBeAdded(now)) {
                before.indexes().stream()
                        .filter(index -> isLeft(index, settled)
                                && !promoted.containsKey(index.name())
                                && mayBeCalled(index, now)
                                && carries(index, now))
                        .findFirst()
                        .ifPresent(index -> promoted.put(index.name(), now.name()));
            }
        }
        return promoted;
    }

    /**
     * Whether no other key conflicts with a new one: a table has one primary key, and its constraints share one
     * namespace.
     */
    private boolean mayBeAdded(Constraint now) {
        boolean another = now instanceof PrimaryKey && before.primaryKey().isPresent();
        return !another && before.constraint(now.name()).isEmpty();
    }

    /** Whether an old index is no longer needed as an index and remains until it becomes a key. */
    private boolean isLeft(Index old, KeyPlan settled) {
        return !settled.keptIndexes().containsKey(old.name())
                && after.index(old.name()).isEmpty()
                && !goesInBetween(old);
    }

    /** Whether an index can take the name of the key that it becomes. */
    private boolean mayBeCalled(Index index, Constraint now) {
        return index.name().equals(now.name()) || before.index(now.name()).isEmpty();
    }

    Map<String, String> demoted(KeyPlan settled) {
        Map<String, String> demoted = new LinkedHashMap<>();
        for (Constraint old : KeyPlan.keys(before)) {
            if (!settled.isSettled(old) && mayBeLeftOut(old)) {
                after.indexes().stream()
                        .filter(index -> isNew(index, settled)
                                && !demoted.containsValue(index.name())
                                && mayStepAside(old, index)
                                && carries(index, old))
                        .findFirst()
                        .ifPresent(index -> demoted.put(old.name(), index.name()));
            }
        }
        return demoted;
    }

    /** Whether a key can remain until an index is built, and no other key waits for its drop. */
    private boolean mayBeLeftOut(Constraint old) {
        boolean another = old instanceof PrimaryKey && after.primaryKey().isPresent();
        return !another && mayOutlive(old) && after.constraint(old.name()).isEmpty();
    }

    private boolean isNew(Index now, KeyPlan settled) {
        return !settled.keptIndexes().containsValue(now.name())
                && before.index(now.name()).isEmpty();
    }

    /** Whether only the index itself needs the name of the key that it replaces. */
    private boolean mayStepAside(Constraint old, Index index) {
        return index.name().equals(old.name()) || !pair.isWanted(old.name());
    }

    /** Whether a key can remain in effect until others have been built, because no earlier change conflicts with it. */
    private boolean mayOutlive(Constraint key) {
        boolean primary = key instanceof PrimaryKey;
        return before.columns().stream()
                .filter(column -> key.mentions(column.name()))
                .allMatch(old -> pair.stays(old, comeBack)
                        && after.column(old.name())
                                .filter(now -> primary && key.columns().contains(now.name()) && now.nullable())
                                .isEmpty());
    }

    /** Whether this is exactly the index that PostgreSQL would create for the key. */
    private static boolean carries(Index index, Constraint key) {
        boolean nulls = key instanceof UniqueConstraint unique && unique.nullsNotDistinct();
        List<String> include =
                key instanceof PrimaryKey primary ? primary.include() : ((UniqueConstraint) key).include();
        return index.isKey()
                && !key.withoutOverlaps()
                && index.method().equals("btree")
                && index.columns()
                        .equals(key.columns().stream().map(IndexKey::column).toList())
                && index.include().equals(include)
                && index.nullsNotDistinct() == nulls
                && index.parameters().isEmpty()
                && index.tablespace().isEmpty();
    }
}
