package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import java.util.Collections;
import java.util.List;

/**
 * Decides which names of one table's constraints and indexes can be left out: those that would be derived, unless another
 * constraint or index has the same name.
 */
final class PartNames {
    private final List<String> all;

    PartNames(List<String> all) {
        this.all = List.copyOf(all);
    }

    boolean isImplied(String name, String derived) {
        return name.equals(derived) && Collections.frequency(all, name) == 1;
    }

    /** The annotation with a name, unless the name can be left out. */
    Annotation named(Annotation annotation, String name, String derived) {
        return isImplied(name, derived) ? annotation : annotation.text("name", name);
    }
}
