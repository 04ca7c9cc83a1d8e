package dev.kedge.core.diff.table;

import dev.kedge.core.diff.order.Comments;
import dev.kedge.core.schema.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The parts that remain, possibly renamed: new names by old names. */
public final class EqualParts {
    private EqualParts() {}

    /**
     * The parts that are equal on both sides, and those that differ only in a name that is no longer declared. Their
     * comments are ignored.
     */
    public static <T extends Part> Map<String, String> of(
            List<T> before, List<T> after, BiFunction<T, String, T> renamed) {
        return bare(
                before.stream().map(Comments::without).toList(),
                after.stream().map(Comments::without).toList(),
                renamed);
    }

    private static <T extends Part> Map<String, String> bare(
            List<T> before, List<T> after, BiFunction<T, String, T> renamed) {
        Set<String> old = before.stream().map(Part::name).collect(Collectors.toSet());
        Set<String> desired = after.stream().map(Part::name).collect(Collectors.toSet());
        Map<String, String> kept = new LinkedHashMap<>();
        for (T part : after) {
            if (before.contains(part)) {
                kept.put(part.name(), part.name());
            } else if (!old.contains(part.name())) {
                before.stream()
                        .filter(b -> !kept.containsKey(b.name()) && !desired.contains(b.name()))
                        .filter(b -> renamed.apply(b, part.name()).equals(part))
                        .findFirst()
                        .ifPresent(b -> kept.put(b.name(), part.name()));
            }
        }
        return kept;
    }
}
