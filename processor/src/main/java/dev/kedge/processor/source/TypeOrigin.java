package dev.kedge.processor.source;

import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;

/**
 * Whether a type was read from its source or from a class file. This matters only before JDK 22, whose javac was the first
 * to read type-use annotations from class files (JDK-8225377).
 */
final class TypeOrigin {
    private static final int FIRST_THAT_READS_THEM = 22;

    private final ProcessingEnvironment environment;
    private final Map<Element, Boolean> lost = new HashMap<>();

    TypeOrigin(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    boolean losesTypeAnnotations(Element type) {
        return release() < FIRST_THAT_READS_THEM && lost.computeIfAbsent(type, this::isClassFile);
    }

    private static int release() {
        return Integer.parseInt(SourceVersion.latest().name().substring("RELEASE_".length()));
    }

    /** Only javac has trees. ecj reads type-use annotations from class files, so nothing is lost there. */
    private boolean isClassFile(Element type) {
        try {
            return trees(environment).map(trees -> trees.getTree(type) == null).orElse(false);
        } catch (LinkageError noJavac) {
            return false;
        }
    }

    private static Optional<Trees> trees(Object environment) {
        try {
            return environment instanceof ProcessingEnvironment it ? Optional.of(Trees.instance(it)) : Optional.empty();
        } catch (IllegalArgumentException wrapped) {
            return delegate(environment).flatMap(TypeOrigin::trees);
        }
    }

    /** Gradle passes an environment to processors that wraps javac's. */
    private static Optional<Object> delegate(Object wrapper) {
        Class<?> type = wrapper.getClass();
        while (type != null) {
            try {
                Field field = type.getDeclaredField("delegate");
                field.setAccessible(true);
                return Optional.ofNullable(field.get(wrapper));
            } catch (ReflectiveOperationException | RuntimeException notHere) {
                type = type.getSuperclass();
            }
        }
        return Optional.empty();
    }
}
