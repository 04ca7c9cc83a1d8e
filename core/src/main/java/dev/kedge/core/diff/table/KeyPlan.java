package dev.kedge.core.diff.table;

import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What becomes of the primary key and the unique constraints and indexes of one table: what stays, what takes another's
 * place, what turns from an index into a constraint and back.
 */
final class KeyPlan {
    private final Table before;
    private final Table after;
    private final PartMatcher parts;
    private final Set<String> comeBack;
    private final Predicate<Column> stays;
    private final Predicate<String> isWanted;

    /** Constraints that stay: former names to names from now on. */
    final Map<String, String> kept;

    /** Constraints in whose place others come. */
    final Map<String, String> replaced = new LinkedHashMap<>();

    /** Indexes that become constraints. */
    final Map<String, String> promoted = new LinkedHashMap<>();

    /** Constraints that become indexes. */
    final Map<String, String> demoted = new LinkedHashMap<>();

    private final Map<String, String> keptIndexes;

    /**
     * {@code comeBack} are the columns that go in between, {@code stays} knows those to which nothing happens before indexes
     * are built, {@code isWanted} knows the names that relations of the table's schema have from now on.
     */
    KeyPlan(
            Table before,
            Table after,
            Decisions decisions,
            Set<String> comeBack,
            Predicate<Column> stays,
            Predicate<String> isWanted) {
        this.before = before;
        this.after = after;
        this.parts = new PartMatcher(after.name(), decisions);
        this.comeBack = comeBack;
        this.stays = stays;
        this.isWanted = isWanted;
        this.kept = parts.constraints(
                keys(before), keys(after), key -> comeBack.stream().anyMatch(key::mentions));
        this.keptIndexes = parts.indexes(
                before.indexes(), after.indexes(), index -> comeBack.stream().anyMatch(index::mentions));
        // PostgreSQL builds nothing CONCURRENTLY on a table that has its partitions, and takes no index there for a
        // key.
        if (after.settings().partitioning().isEmpty()) {
            replace();
            promote();
            demote();
        }
    }

    /** The primary key and the unique constraints of a table. */
    static List<Constraint> keys(Table table) {
        return Stream.<Constraint>concat(table.primaryKey().stream(), table.uniques().stream())
                .toList();
    }

    private void replace() {
        Optional<PrimaryKey> old = before.primaryKey().filter(key -> !kept.containsKey(key.name()));
        old.filter(this::mayOutlive)
                .flatMap(key -> after.primaryKey())
                .filter(key -> old.filter(o -> mayTakeNameOf(o, key)).isPresent())
                .ifPresent(key -> replaced.put(old.orElseThrow().name(), key.name()));
        for (UniqueConstraint unique : after.uniques()) {
            if (!kept.containsValue(unique.name())) {
                parts.former(unique, before.uniques())
                        .filter(o -> !isSettled(o) && mayOutlive(o) && mayTakeNameOf(o, unique))
                        .ifPresent(o -> replaced.put(o.name(), unique.name()));
            }
        }
    }

    /** What is replaced takes its successor's name first, so another constraint must not have it. */
    private boolean mayTakeNameOf(Constraint old, Constraint now) {
        return old.name().equals(now.name())
                || before.constraint(now.name()).isEmpty()
                        && before.index(now.name()).isEmpty();
    }

    private void promote() {
        for (Constraint key : keys(after)) {
            boolean primaryLeft =
                    key instanceof PrimaryKey && before.primaryKey().isPresent();
            if (isCome(key) || primaryLeft || before.constraint(key.name()).isPresent()) {
                continue;
            }
            before.indexes().stream()
                    .filter(index -> !keptIndexes.containsKey(index.name())
                            && after.index(index.name()).isEmpty()
                            && !promoted.containsKey(index.name())
                            && (index.name().equals(key.name())
                                    || before.index(key.name()).isEmpty())
                            && comeBack.stream().noneMatch(index::mentions)
                            && carries(index, key))
                    .findFirst()
                    .ifPresent(index -> promoted.put(index.name(), key.name()));
        }
    }

    private void demote() {
        for (Constraint key : keys(before)) {
            boolean another = key instanceof PrimaryKey && after.primaryKey().isPresent();
            if (isSettled(key) || another || !mayOutlive(key)) {
                continue;
            }
            after.indexes().stream()
                    .filter(index -> !keptIndexes.containsValue(index.name())
                            && before.index(index.name()).isEmpty()
                            && !demoted.containsValue(index.name())
                            && after.constraint(key.name()).isEmpty()
                            && (index.name().equals(key.name()) || !isWanted.test(key.name()))
                            && carries(index, key))
                    .findFirst()
                    .ifPresent(index -> demoted.put(key.name(), index.name()));
        }
    }

    private boolean isSettled(Constraint old) {
        return kept.containsKey(old.name()) || replaced.containsKey(old.name());
    }

    private boolean isCome(Constraint key) {
        return kept.containsValue(key.name()) || replaced.containsValue(key.name());
    }

    /** Whether a key may stay in force until others have been built: nothing before that point stands against it. */
    private boolean mayOutlive(Constraint key) {
        boolean primary = key instanceof PrimaryKey;
        return before.columns().stream()
                .filter(column -> key.mentions(column.name()))
                .allMatch(old -> stays.test(old)
                        && after.column(old.name())
                                .filter(now -> primary && key.columns().contains(now.name()) && now.nullable())
                                .isEmpty());
    }

    /** Whether this is the very index that PostgreSQL would make for the key. */
    static boolean carries(Index index, Constraint key) {
        boolean nulls = key instanceof UniqueConstraint unique && unique.nullsNotDistinct();
        List<String> include = include(key);
        return index.isKey()
                && index.method().equals("btree")
                && index.columns()
                        .equals(key.columns().stream().map(IndexKey::column).toList())
                && index.include().equals(include)
                && index.nullsNotDistinct() == nulls
                && index.parameters().isEmpty()
                && index.tablespace().isEmpty();
    }

    private static List<String> include(Constraint key) {
        return key instanceof PrimaryKey primary ? primary.include() : ((UniqueConstraint) key).include();
    }

    /**
     * Whether all that a foreign key may stand on stays, or is replaced by a step that takes the foreign key along;
     * PostgreSQL does not say which of several it chose.
     */
    boolean keeps(ForeignKey foreignKey) {
        Set<String> columns = Set.copyOf(foreignKey.targetColumns());
        return keys(before).stream()
                        .filter(key -> Set.copyOf(key.columns()).equals(columns))
                        .allMatch(key -> kept.containsKey(key.name()) || isReplacedByLike(key, columns))
                && before.indexes().stream()
                        .filter(index ->
                                index.isKey() && Set.copyOf(index.columnNames()).equals(columns))
                        .allMatch(index -> keptIndexes.containsKey(index.name()) || isPromotedToLike(index));
    }

    private boolean isReplacedByLike(Constraint old, Set<String> columns) {
        return Optional.ofNullable(replaced.get(old.name()))
                .flatMap(after::constraint)
                .filter(now -> Set.copyOf(now.columns()).equals(columns) && !isDeferrable(now))
                .isPresent();
    }

    private boolean isPromotedToLike(Index index) {
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
