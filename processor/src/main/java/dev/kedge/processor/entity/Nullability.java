package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Column;
import dev.kedge.processor.source.Accessor;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.JavaType;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** Decides whether a column allows nulls. */
final class Nullability {
    private final Compilation compilation;
    private final Problems problems;

    Nullability(Compilation compilation, Problems problems) {
        this.compilation = compilation;
        this.problems = problems;
    }

    /**
     * Whether the accessor's column allows nulls. Before JDK 22, javac does not read a {@code @Nullable} on a type from a
     * class file. In this case the committed column decides, and a new column must have the attribute {@code nullable}.
     */
    boolean of(Accessor accessor, JavaType type, Optional<Mirror> column, Optional<Column> committed) {
        Optional<Boolean> written = column.flatMap(mirror -> mirror.flag("nullable"));
        if (written.isPresent()) {
            if (written.get() && type.isPrimitive()) {
                Site site = column.map(mirror -> mirror.site("nullable")).orElseGet(accessor::site);
                problems.report(site, EntityCode.PRIMITIVE_NULLABLE, accessor.name(), type.declared());
            }
            return written.get() && !type.isPrimitive();
        }
        if (type.isOptional() || isMarked(accessor.method())) {
            return true;
        }
        boolean certain = type.isPrimitive()
                || accessor.annotation("Id").isPresent()
                || accessor.annotation("Identity").isPresent()
                || accessor.annotation("Serial").isPresent();
        if (certain || !compilation.losesTypeAnnotations(accessor.method())) {
            return false;
        }
        if (committed.isEmpty()) {
            problems.report(
                    accessor.site(),
                    EntityCode.NULLABILITY_OPEN,
                    accessor.name(),
                    Compilation.owner(accessor.method()));
        }
        return committed.map(Column::nullable).orElse(false);
    }

    private static boolean isMarked(ExecutableElement method) {
        List<? extends AnnotationMirror> onType = method.getReturnType().getAnnotationMirrors();
        return Stream.concat(method.getAnnotationMirrors().stream(), onType.stream())
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }
}
