package dev.kedge.core.diff.table;

import dev.kedge.core.diff.order.Comments;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the constraints and indexes of a table that remain, possibly renamed: new names by old names. */
final class PartMatcher {
    private final QualifiedName owner;
    private final Decisions decisions;

    PartMatcher(QualifiedName owner, Decisions decisions) {
        this.owner = owner;
        this.decisions = decisions;
    }

    /**
     * The constraints that are equal on both sides, and those that differ only in a name that is no longer declared.
     * Their comments are ignored.
     */
    <C extends Constraint> Map<String, String> constraints(List<C> old, List<C> now, Predicate<C> mustRebuild) {
        return of(without(old), without(now), Constraint::withName, mustRebuild);
    }

    /** The indexes that remain by the same rule. Their comments are ignored. */
    Map<String, String> indexes(List<Index> old, List<Index> now, Predicate<Index> mustRebuild) {
        return of(IndexComments.without(old), IndexComments.without(now), Index::withName, mustRebuild);
    }

    private static <T> List<T> without(List<T> parts) {
        return parts.stream().map(Comments::without).toList();
    }

    /** The parts of any kind that remain by this rule. */
    private <T extends Part> Map<String, String> of(
            List<T> old, List<T> now, BiFunction<T, String, Part> renamed, Predicate<T> mustRebuild) {
        Map<String, T> formerly = byName(old);
        Map<String, T> desired = byName(now);
        Map<String, String> kept = new LinkedHashMap<>();
        for (T part : now) {
            if (mustRebuild.test(part)) {
                continue;
            }
            @Nullable T same = formerly.get(part.name());
            if (same != null) {
                if (same.equals(part)) {
                    kept.put(part.name(), part.name());
                }
                continue;
            }
            Stream.concat(decided(owner, part, formerly).stream(), old.stream())
                    .filter(b -> !kept.containsKey(b.name())
                            && !desired.containsKey(b.name())
                            && renamed.apply(b, part.name()).equals(part))
                    .findFirst()
                    .ifPresent(b -> kept.put(b.name(), part.name()));
        }
        return kept;
    }

    /** The old version of a part, by a decision or by its name; absent if it is new. */
    <T extends Part> Optional<T> former(T part, List<T> old) {
        Map<String, T> formerly = byName(old);
        return decided(owner, part, formerly).or(() -> Optional.ofNullable(formerly.get(part.name())));
    }

    private <T extends Part> Optional<T> decided(QualifiedName table, T part, Map<String, T> old) {
        return decisions.former(ObjectKey.part(table, part)).flatMap(name -> Optional.ofNullable(old.get(name)));
    }

    private static <T extends Part> Map<String, T> byName(List<T> parts) {
        Map<String, T> byName = new LinkedHashMap<>();
        parts.forEach(part -> byName.put(part.name(), part));
        return byName;
    }
}
