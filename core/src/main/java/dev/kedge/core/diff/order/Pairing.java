package dev.kedge.core.diff.order;

import dev.kedge.core.schema.ObjectKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The objects of one kind on both sides of a comparison, paired by their keys: some are new, some are gone, and the others are
 * on both sides.
 */
public final class Pairing<T> {
    private final Map<ObjectKey, T> before = new LinkedHashMap<>();
    private final Map<ObjectKey, T> after = new LinkedHashMap<>();

    private Pairing() {}

    /** The pairing of these objects, whose order is kept. */
    public static <T> Pairing<T> of(
            Collection<? extends T> before, Collection<? extends T> after, Function<? super T, ObjectKey> key) {
        Pairing<T> pairing = new Pairing<>();
        before.forEach(object -> pairing.before.put(key.apply(object), object));
        after.forEach(object -> pairing.after.put(key.apply(object), object));
        return pairing;
    }

    /** Goes through the objects afterwards: those that are new, and those that were there, with what they were. */
    public void forEachAfter(Consumer<T> created, BiConsumer<T, T> stayed) {
        after.forEach((key, object) -> {
            T old = before.get(key);
            if (old == null) {
                created.accept(object);
            } else {
                stayed.accept(old, object);
            }
        });
    }

    /** Goes through the objects that are on both sides, in the order of those afterwards. */
    public void forEachStayed(BiConsumer<T, T> stayed) {
        forEachAfter(created -> {}, stayed);
    }

    /** The objects that are new. */
    public List<T> created() {
        return without(after, before);
    }

    /** The objects that are gone. */
    public List<T> gone() {
        return without(before, after);
    }

    /**
     * What a new object may have been called before: the first object that is gone, is like the new one, and is not dropped for
     * sure. Somebody must decide whether it was renamed.
     */
    public Optional<T> former(Predicate<T> alike, Decisions decisions) {
        return before.entrySet().stream()
                .filter(old -> !after.containsKey(old.getKey()) && !decisions.isDropped(old.getKey()))
                .map(Map.Entry::getValue)
                .filter(alike)
                .findFirst();
    }

    private static <T> List<T> without(Map<ObjectKey, T> some, Map<ObjectKey, T> others) {
        return some.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
