package dev.kedge.runtime.connection;

import java.util.AbstractList;
import java.util.List;

/**
 * Several lists of statements as one list, without copying: the statements of a phase are cut out of its text on
 * demand.
 */
public final class Concatenation extends AbstractList<String> {
    private final List<List<String>> parts;
    private final int size;

    private Concatenation(List<List<String>> parts) {
        this.parts = parts;
        this.size = parts.stream().mapToInt(List::size).sum();
    }

    public static List<String> of(List<String> first, List<String> second) {
        return new Concatenation(List.of(first, second));
    }

    public static List<String> of(List<String> first, List<String> second, List<String> third) {
        return new Concatenation(List.of(first, second, third));
    }

    @Override
    public String get(int index) {
        int left = index;
        for (List<String> part : parts) {
            if (left < part.size()) {
                return part.get(left);
            }
            left -= part.size();
        }
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public int size() {
        return size;
    }
}
