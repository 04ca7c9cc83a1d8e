package dev.kedge.adopt.java;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The imports of one source file. A type of the file's own package keeps its simple name; another type of that name is
 * written with its package.
 */
public final class Imports {
    private final String packageName;
    private final Set<String> own;
    private final Map<String, JavaName> imported = new TreeMap<>();

    /** The imports of a file that uses these names of its own package. */
    Imports(String packageName, Set<String> own) {
        this.packageName = packageName;
        this.own = new TreeSet<>(own);
    }

    /** The name of the type in the code. The type is imported if necessary. */
    String use(JavaName name) {
        if (name.packageName().equals(packageName)) {
            own.add(name.simple());
            return name.simple();
        }
        if (name.isKnown()) {
            return name.simple();
        }
        boolean free = !own.contains(name.simple())
                && imported.computeIfAbsent(name.simple(), simple -> name).equals(name);
        return free ? name.simple() : name.qualified();
    }

    /** The names of the file's own package that were used. */
    Set<String> own() {
        return own;
    }

    /** The types to import, sorted. */
    List<String> lines() {
        return imported.values().stream().map(JavaName::qualified).sorted().toList();
    }
}
