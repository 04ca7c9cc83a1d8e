package dev.kedge.core.diff.table;

import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The plan for the primary key, the unique constraints and the indexes of one table.
 *
 * <p>While a key that is dropped and added again is rebuilt, the table lacks it, and every foreign key that refers to
 * it has to be dropped first. So four questions are asked about each key, and it is dropped only if all answers are no:
 *
 * <ol>
 *   <li>Does it exist on both sides, perhaps under another name? It is <em>kept</em>.
 *   <li>Is there another key in its place that can be built beside it? It is <em>replaced</em>: the two are
 *       exchanged in one transaction, together with the foreign keys.
 *   <li>Does an old index already have exactly the form of a new key's index? The index is <em>promoted</em> and
 *       nothing is built.
 *   <li>Does an old key have exactly the form of a new index? The key is <em>demoted</em>: the index is built, then
 *       the key is dropped.
 * </ol>
 *
 * <p>The order matters: an object that an earlier answer settled is not considered for a later one. PostgreSQL cannot
 * build indexes CONCURRENTLY on a partitioned table and cannot use an index of it for a key, so a key of a partitioned
 * table is kept or dropped. All maps lead from old names to new names.
 *
 * @param kept the constraints that remain
 * @param keptIndexes the indexes that remain
 * @param replaced the constraints that are replaced by others
 * @param promoted the indexes that become constraints
 * @param demoted the constraints that become indexes
 */
record KeyPlan(
        Map<String, String> kept,
        Map<String, String> keptIndexes,
        Map<String, String> replaced,
        Map<String, String> promoted,
        Map<String, String> demoted) {
    /** Copies the maps in their order. */
    KeyPlan {
        kept = copy(kept);
        keptIndexes = copy(keptIndexes);
        replaced = copy(replaced);
        promoted = copy(promoted);
        demoted = copy(demoted);
    }

    private static Map<String, String> copy(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The plan for the two versions of a table. */
    static KeyPlan of(TablePair pair) {
        KeyCandidates candidates = new KeyCandidates(pair);
        KeyPlan kept = new KeyPlan(candidates.kept(), candidates.keptIndexes(), Map.of(), Map.of(), Map.of());
        if (pair.after().settings().partitioning().isPresent()) {
            return kept;
        }
        KeyPlan settled = kept.withReplaced(candidates.replaced(kept));
        return new KeyPlan(
                settled.kept,
                settled.keptIndexes,
                settled.replaced,
                candidates.promoted(settled),
                candidates.demoted(settled));
    }

    private KeyPlan withReplaced(Map<String, String> other) {
        return new KeyPlan(kept, keptIndexes, other, promoted, demoted);
    }

    /** The primary key and the unique constraints of a table. */
    static List<Constraint> keys(Table table) {
        return Stream.<Constraint>concat(table.primaryKey().stream(), table.uniques().stream())
                .toList();
    }

    /** Whether an old constraint remains or is replaced. */
    boolean isSettled(Constraint old) {
        return kept.containsKey(old.name()) || replaced.containsKey(old.name());
    }

    /** Whether a new constraint remains from before, or replaces another. */
    boolean isReached(Constraint now) {
        return kept.containsValue(now.name()) || replaced.containsValue(now.name());
    }

    /**
     * Whether all keys that a foreign key may depend on remain, or are replaced by a step that includes the foreign
     * key. PostgreSQL does not document which of several keys it uses.
     */
    boolean keeps(ForeignKey foreignKey, TablePair pair) {
        Set<String> columns = Set.copyOf(foreignKey.targetColumns());
        return keys(pair.before()).stream()
                        .filter(key -> Set.copyOf(key.columns()).equals(columns))
                        .allMatch(key -> kept.containsKey(key.name()) || isReplacedByLike(key, columns, pair.after()))
                && pair.before().indexes().stream()
                        .filter(index -> isKeyOver(index, columns))
                        .allMatch(index ->
                                keptIndexes.containsKey(index.name()) || isPromotedToLike(index, pair.after()));
    }

    private static boolean isKeyOver(Index index, Set<String> columns) {
        return index.isKey() && Set.copyOf(index.columnNames()).equals(columns);
    }

    private boolean isReplacedByLike(Constraint old, Set<String> columns, Table after) {
        return Optional.ofNullable(replaced.get(old.name()))
                .flatMap(after::constraint)
                .filter(now -> Set.copyOf(now.columns()).equals(columns)
                        && now.withoutOverlaps() == old.withoutOverlaps()
                        && (!now.withoutOverlaps() || now.columns().equals(old.columns()))
                        && !isDeferrable(now))
                .isPresent();
    }

    private boolean isPromotedToLike(Index index, Table after) {
        return Optional.ofNullable(promoted.get(index.name()))
                .flatMap(after::constraint)
                .filter(now -> !isDeferrable(now))
                .isPresent();
    }

    private static boolean isDeferrable(Constraint key) {
        Deferral deferral =
                key instanceof PrimaryKey primary ? primary.deferral() : ((UniqueConstraint) key).deferral();
        return deferral != Deferral.NOT_DEFERRABLE;
    }
}
