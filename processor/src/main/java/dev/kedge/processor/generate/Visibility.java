package dev.kedge.processor.generate;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.processor.entity.Entity;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.Site;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Checks that generated code can name the types that an entity uses. */
final class Visibility {
    private final Compilation compilation;
    private final String from;
    private final String generated;

    /** Code in this package, which generates this class. */
    Visibility(Compilation compilation, String from, String generated) {
        this.compilation = compilation;
        this.from = from;
        this.generated = generated;
    }

    /** Whether everything of the entity can be named; reports what cannot. */
    boolean check(Entity entity, Site site, Problems problems) {
        List<TypeElement> hidden = new ArrayList<>();
        if (!isVisible(entity.type())) {
            hidden.add(entity.type());
        }
        entity.columns().stream()
                .flatMap(column -> column.type().enumType().stream())
                .distinct()
                .filter(type -> !isVisible(type))
                .forEach(hidden::add);
        hidden.forEach(
                type -> problems.report(site, EntityCode.ENTITY_HIDDEN, type.getQualifiedName(), from, generated));
        return hidden.isEmpty();
    }

    private boolean isVisible(TypeElement type) {
        boolean samePackage = compilation.packageOf(type).equals(from);
        for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
            if (around.getModifiers().contains(Modifier.PRIVATE) || !samePackage && !isPublic(around)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a type and all types around it are public. */
    static boolean isPublicThroughout(TypeElement type) {
        for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
            if (!isPublic(around)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPublic(Element type) {
        return type.getModifiers().contains(Modifier.PUBLIC)
                || type.getEnclosingElement() instanceof TypeElement around
                        && around.getKind().isInterface();
    }
}
