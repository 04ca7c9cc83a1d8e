package dev.kedge.proof.random;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something of a schema that can change at random.
 *
 * @param name what changes, for messages and counts
 * @param change makes the change; a draft that it cannot change it returns as it is
 */
record Attribute(String name, Change change) {

    /** One way to change a draft. */
    @FunctionalInterface
    interface Change {
        Draft apply(Draft draft, Chance chance);
    }

    /** All of them; the place of one in this list is part of what a seed means. */
    static final List<Attribute> ALL = Stream.of(
                    TableEdits.ALL,
                    ColumnEdits.ALL,
                    ConstraintEdits.ALL,
                    IndexEdits.ALL,
                    EnumEdits.ALL,
                    KeyEdits.ALL,
                    IndexFormEdits.ALL,
                    StorageEdits.ALL,
                    ScriptEdits.ALL,
                    ViewEdits.ALL,
                    PartitionEdits.ALL,
                    RightEdits.ALL)
            .flatMap(List::stream)
            .toList();

    @Override
    public String toString() {
        return name;
    }
}
