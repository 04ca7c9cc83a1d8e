package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import java.util.Collections;
import java.util.List;

/**
 * Tells which names of one table's constraints and indexes go without saying: those that would be derived, unless another of
 * them has the name as well.
 */
final class PartNames {
    private final List<String> all;

    PartNames(List<String> all) {
        this.all = List.copyOf(all);
    }

    boolean isImplied(String name, String derived) {
        return name.equals(derived) && Collections.frequency(all, name) == 1;
    }

    /** The annotation with a name unless that is implied. */
    Annotation named(Annotation annotation, String name, String derived) {
        return isImplied(name, derived) ? annotation : annotation.text("name", name);
    }
}
