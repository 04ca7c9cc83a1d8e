package dev.kedge.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all annotations of the package have in common, the nested ones too. */
class VocabularyTest {
    private static final Path CLASSES = Path.of("target/classes/dev/kedge/annotation");

    @Test
    void everyAnnotationIsLookedAt() throws IOException {
        assertThat(annotations()).contains(Table.class, Index.List.class, CompositeType.Attribute.class);
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void staysInClassFiles(Class<?> annotation) {
        assertThat(annotation.getAnnotationsByType(Retention.class))
                .extracting(Retention::value)
                .containsExactly(RetentionPolicy.CLASS);
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void isShownInJavadocOfWhatItStandsOn(Class<?> annotation) {
        assertThat(annotation).hasAnnotation(Documented.class);
    }

    /** An annotation without a target could stand anywhere, even where nobody reads it. */
    @ParameterizedTest
    @MethodSource("annotations")
    void saysWhereItStands(Class<?> annotation) {
        assertThat(annotation).hasAnnotation(Target.class);
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void repeatsInItsOwnList(Class<?> annotation) throws NoSuchMethodException {
        for (Repeatable repeatable : annotation.getAnnotationsByType(Repeatable.class)) {
            Class<?> list = repeatable.value();
            assertThat(list.getName()).isEqualTo(annotation.getName() + "$List");
            assertThat(targets(list)).isEqualTo(targets(annotation));
            assertThat(list.getMethod("value").getReturnType()).isEqualTo(annotation.arrayType());
        }
    }

    /** A package declares many objects, and there is no second place to put them. */
    @ParameterizedTest
    @MethodSource("annotations")
    void repeatsOnPackages(Class<?> annotation) {
        if (targets(annotation).contains(ElementType.PACKAGE) && annotation != Database.class && !isList(annotation)) {
            assertThat(annotation).hasAnnotation(Repeatable.class);
        }
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void needsNothingButTheJdk(Class<?> annotation) {
        assertThat(annotation.getDeclaredMethods())
                .extracting(VocabularyTest::plainType)
                .allMatch(type -> type.isPrimitive()
                        || type.getPackageName().equals("java.lang")
                        || type.getPackage().equals(Table.class.getPackage()));
    }

    private static List<Class<?>> annotations() throws IOException {
        try (Stream<Path> files = Files.list(CLASSES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(Class::isAnnotation)
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(Table.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isList(Class<?> annotation) {
        return annotation.getSimpleName().equals("List");
    }

    private static List<ElementType> targets(Class<?> annotation) {
        return Stream.of(annotation.getAnnotationsByType(Target.class))
                .flatMap(target -> Arrays.stream(target.value()))
                .toList();
    }

    private static Class<?> plainType(Method member) {
        Class<?> type = member.getReturnType();
        return type.isArray() ? type.getComponentType() : type;
    }
}
