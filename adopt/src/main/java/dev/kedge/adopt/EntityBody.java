package dev.kedge.adopt;

import dev.kedge.adopt.java.Imports;
import dev.kedge.adopt.java.SourceFile;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The interface of a table or view.
 *
 * @param simple its name
 * @param accessors its accessors in order
 */
record EntityBody(String simple, List<Accessor> accessors) implements SourceFile.Body {
    /** Copies the list. */
    EntityBody {
        accessors = List.copyOf(accessors);
    }

    @Override
    public String text(Imports imports) {
        return accessors.isEmpty()
                ? "public interface " + simple + " {}\n"
                : accessors.stream()
                        .map(accessor -> accessor.text(imports))
                        .collect(Collectors.joining("\n", "public interface " + simple + " {\n\n", "}\n"));
    }
}
