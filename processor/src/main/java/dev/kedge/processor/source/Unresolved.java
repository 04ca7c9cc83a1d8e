package dev.kedge.processor.source;

import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds entities that name missing types, because another processor may generate these in a later round. */
public final class Unresolved {
    private Unresolved() {}

    public static boolean isIn(TypeElement entity, Compilation compilation) {
        if (!entity.getKind().isInterface()) {
            return false;
        }
        Accessors accessors = Accessors.of(entity, Site.of(entity), compilation);
        return accessors.unresolved()
                || accessors.columns().stream().anyMatch(accessor -> TypeMapping.isUnresolved(accessor.type()))
                || references(entity, accessors).anyMatch(Unresolved::namesNoType);
    }

    private static Stream<Mirror> references(TypeElement entity, Accessors accessors) {
        return Stream.concat(
                Mirror.all(entity, "References").stream(),
                accessors.columns().stream().flatMap(accessor -> accessor.annotations("References").stream()));
    }

    private static boolean namesNoType(Mirror reference) {
        return reference.has("value")
                && reference.type("value").filter(type -> !isUnresolved(type)).isEmpty();
    }

    private static boolean isUnresolved(TypeMirror type) {
        return TypeMapping.isUnresolved(type);
    }
}
