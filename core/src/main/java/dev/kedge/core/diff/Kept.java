package dev.kedge.core.diff;

import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What of a table's constraints and indexes stays, if under another name: former names to names from now on. */
final class Kept {
    private Kept() {}

    /** The parts that are equal on both sides, and those that differ in nothing but a name that is declared no more. */
    static <T> Map<String, String> of(
            List<T> before,
            List<T> after,
            Function<T, String> name,
            BiFunction<T, String, T> renamed,
            Predicate<T> mustRebuild) {
        Map<String, T> old = byName(before, name);
        Map<String, T> desired = byName(after, name);
        Map<String, String> kept = new LinkedHashMap<>();
        for (T part : after) {
            String now = name.apply(part);
            if (mustRebuild.test(part)) {
                continue;
            }
            @Nullable T same = old.get(now);
            if (same != null) {
                if (same.equals(part)) {
                    kept.put(now, now);
                }
                continue;
            }
            before.stream()
                    .filter(b -> !kept.containsKey(name.apply(b))
                            && !desired.containsKey(name.apply(b))
                            && Objects.equals(renamed.apply(b, now), part))
                    .findFirst()
                    .ifPresent(b -> kept.put(name.apply(b), now));
        }
        return kept;
    }

    private static <T> Map<String, T> byName(List<T> parts, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        parts.forEach(part -> byName.put(name.apply(part), part));
        return byName;
    }

    /** Whether every key that this foreign key may stand on stays; PostgreSQL does not say which of several it chose. */
    static boolean keysOf(ForeignKey foreignKey, Schema before, Schema after) {
        @Nullable Table old = before.table(foreignKey.target()).orElse(null);
        @Nullable Table desired = after.table(foreignKey.target()).orElse(null);
        if (old == null || desired == null) {
            return true;
        }
        Set<String> columns = Set.copyOf(foreignKey.targetColumns());
        Predicate<Constraint> isKey =
                constraint -> (constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint)
                        && Set.copyOf(constraint.columns()).equals(columns);
        Set<String> comeBack = new GeneratedDiff(before, after, old, desired).comeBack();
        Map<String, String> constraints = constraints(
                old, desired, isKey.negate().or(c -> comeBack.stream().anyMatch(c::mentions)));
        boolean keysStay =
                old.constraints().stream().filter(isKey).allMatch(key -> constraints.containsKey(key.name()));
        Map<String, String> indexes =
                indexes(old, desired, index -> comeBack.stream().anyMatch(index::mentions));
        return keysStay
                && old.indexes().stream()
                        .filter(index ->
                                index.isKey() && Set.copyOf(index.columnNames()).equals(columns))
                        .allMatch(index -> indexes.containsKey(index.name()));
    }

    static Map<String, String> constraints(Table before, Table after, Predicate<Constraint> mustRebuild) {
        return of(before.constraints(), after.constraints(), Constraint::name, Constraint::withName, mustRebuild);
    }

    static Map<String, String> indexes(Table before, Table after, Predicate<Index> mustRebuild) {
        return of(before.indexes(), after.indexes(), Index::name, Index::withName, mustRebuild);
    }
}
