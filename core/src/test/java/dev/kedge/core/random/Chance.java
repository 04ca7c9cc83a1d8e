package dev.kedge.core.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Choices from a seed. */
final class Chance {
    private static final List<String> TEXTS = List.of("plain", "it's 100%", "C:\\temp", "-- phase 2 [tx]", "a\nb");

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** True once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** A number from 0 up to, but without, the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Absent once in three times. */
    <T> Optional<T> maybe(List<T> choices) {
        return oneIn(3) || choices.isEmpty() ? Optional.empty() : Optional.of(pick(choices));
    }

    /** A comment or nothing. */
    Optional<String> text() {
        return maybe(TEXTS);
    }

    /** One or two of these in random order. */
    <T> List<T> few(List<T> choices) {
        List<T> shuffled = shuffled(choices);
        return shuffled.subList(0, Math.min(shuffled.size(), 1 + random.nextInt(2)));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The list with one of its elements changed. */
    <T> List<T> mapOne(List<T> list, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        if (!changed.isEmpty()) {
            int at = random.nextInt(changed.size());
            changed.set(at, change.apply(changed.get(at)));
        }
        return changed;
    }

    /** The list without one of its elements. */
    <T> List<T> without(List<T> list) {
        List<T> fewer = new ArrayList<>(list);
        if (!fewer.isEmpty()) {
            fewer.remove(random.nextInt(fewer.size()));
        }
        return fewer;
    }

    static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
