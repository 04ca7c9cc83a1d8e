package dev.kedge.adopt;

import dev.kedge.adopt.java.CamelCase;
import dev.kedge.adopt.java.JavaWords;
import dev.kedge.core.schema.Naming;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the names of the accessors for the columns of one table, all different. */
final class AccessorNames {
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The accessors of these columns. Columns that need no {@code name} attribute get their names first. */
    AccessorNames(List<String> columns) {
        columns.stream().filter(AccessorNames::saysItself).forEach(column -> give(column, CamelCase.accessor(column)));
        columns.stream().filter(column -> !names.containsKey(column)).forEach(this::giveAny);
    }

    private static boolean saysItself(String column) {
        String accessor = CamelCase.accessor(column);
        return !JavaWords.isTakenForAccessors(accessor)
                && Naming.column(accessor).equals(column);
    }

    private void giveAny(String column) {
        String plain = CamelCase.accessor(column);
        String wanted = JavaWords.isTakenForAccessors(plain) ? plain + "_" : plain;
        String free = wanted;
        for (int number = 2; taken.contains(free); number++) {
            free = wanted + number;
        }
        give(column, free);
    }

    private void give(String column, String accessor) {
        names.put(column, accessor);
        taken.add(accessor);
    }

    String of(String column) {
        return names.getOrDefault(column, column);
    }

    /** Whether the column's name does not follow from the accessor's. */
    boolean needsName(String column) {
        return !Naming.column(of(column)).equals(column);
    }
}
