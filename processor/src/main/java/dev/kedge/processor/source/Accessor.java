package dev.kedge.processor.source;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method of an entity that declares a column.
 *
 * @param declarations the method, then those that it overrides, whose annotations apply if it has none
 * @param type what it returns, seen from the entity
 * @param site where its problems are shown
 * @param visible whether it is in the sources of this compilation
 */
public record Accessor(List<ExecutableElement> declarations, TypeMirror type, Site site, boolean visible) {

    public ExecutableElement method() {
        return declarations.get(0);
    }

    public String name() {
        return method().getSimpleName().toString();
    }

    /** The annotation of this name; absent if no declaration has it. */
    public Optional<Mirror> annotation(String name) {
        return annotations(name).stream().findFirst();
    }

    /** The annotations of this name, from the nearest declaration that has any. */
    public List<Mirror> annotations(String name) {
        return declarations.stream()
                .map(declaration -> Mirror.all(declaration, name))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(found -> visible ? found : found.shownAt(site))
                .toList();
    }
}
