package dev.kedge.adopt;

import dev.kedge.adopt.java.Imports;
import dev.kedge.adopt.java.JavaName;
import dev.kedge.adopt.java.JavaType;
import dev.kedge.adopt.java.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The interface of a table, view or partition.
 *
 * @param simple its name
 * @param extended the interface that it extends; absent for none
 * @param accessors its accessors in order
 */
record EntityBody(String simple, Optional<JavaName> extended, List<Accessor> accessors) implements SourceFile.Body {
    /** Copies the list. */
    EntityBody {
        accessors = List.copyOf(accessors);
    }

    @Override
    public String text(Imports imports) {
        String head = "public interface " + simple
                + extended.map(name -> " extends " + JavaType.of(name).text(imports))
                        .orElse("");
        return accessors.isEmpty()
                ? head + " {}\n"
                : accessors.stream()
                        .map(accessor -> accessor.text(imports))
                        .collect(Collectors.joining("\n", head + " {\n\n", "}\n"));
    }
}
