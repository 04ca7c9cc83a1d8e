package dev.kedge.processor.entity;

import dev.kedge.core.schema.Naming;
import java.util.HashSet;
import java.util.Set;

/** The names of one table's constraints and indexes. A derived name gets a number if it is already used. */
final class ConstraintNames {
    private final Set<String> taken = new HashSet<>();

    void reserve(String written) {
        taken.add(written);
    }

    String give(String wanted) {
        int number = 1;
        while (!taken.add(Naming.numbered(wanted, number))) {
            number++;
        }
        return Naming.numbered(wanted, number);
    }
}
