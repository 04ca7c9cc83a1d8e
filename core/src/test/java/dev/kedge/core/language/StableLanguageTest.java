package dev.kedge.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.language.spec.RevisionSpec;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compiled applications call the language by the exact types of each method, so what was once in it stays. The list only
 * grows: {@code -Dkedge.golden.update=true} adds what is new and takes nothing away.
 */
class StableLanguageTest {
    private static final Path LIST =
            Path.of("src/test/resources/dev/kedge/core/language/stable.txt").toAbsolutePath();

    @Test
    void whatWasInTheLanguageIsThere() throws IOException {
        Set<String> now = language();
        Set<String> known = new TreeSet<>(Files.exists(LIST) ? Files.readAllLines(LIST) : List.of());
        if (Boolean.getBoolean("kedge.golden.update")) {
            known.addAll(now);
            Files.write(LIST, known);
        }
        assertThat(now).containsAll(known);
        assertThat(known)
                .as("-Dkedge.golden.update=true adds to " + LIST.getFileName())
                .containsAll(now);
    }

    /** What generated code can name: by class, name, parameters and result, as a class file does. */
    private static Set<String> language() {
        Set<String> all = new TreeSet<>();
        Stream.Builder<Class<?>> specs = Stream.builder();
        for (Class<?> level = StepLanguage.class; level != Object.class; level = level.getSuperclass()) {
            for (Method method : level.getDeclaredMethods()) {
                if (Modifier.isStatic(method.getModifiers()) && isOpen(method)) {
                    all.add(line(StepLanguage.class, method, method.getReturnType()));
                    specs.add(method.getReturnType());
                    Stream.of(method.getParameterTypes()).forEach(specs::add);
                }
            }
        }
        Set<Class<?>> types = specs.build().collect(Collectors.toSet());
        types.addAll(List.of(RevisionSpec.class, CompiledHistory.class, CompiledMigrations.class));
        for (Class<?> type : List.copyOf(types)) {
            Arrays.stream(type.getMethods())
                    .flatMap(method -> Stream.of(method.getParameterTypes()))
                    .map(parameter -> parameter.isArray() ? parameter.componentType() : parameter)
                    .forEach(types::add);
        }
        for (Class<?> type : types) {
            if (type.isEnum()) {
                Stream.of(type.getEnumConstants()).forEach(constant -> all.add(type.getName() + " " + constant));
            } else if (type.getName().startsWith(StepLanguage.class.getPackageName())) {
                Stream.of(type.getDeclaredMethods())
                        .filter(StableLanguageTest::isOpen)
                        .forEach(method -> all.add(line(type, method, method.getReturnType())));
                Stream.of(type.getDeclaredConstructors())
                        .filter(constructor -> Modifier.isProtected(constructor.getModifiers()))
                        .forEach(constructor -> all.add(line(type, constructor, void.class)));
            }
        }
        return all;
    }

    private static boolean isOpen(Executable member) {
        return (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()))
                && !member.isSynthetic();
    }

    private static String line(Class<?> type, Executable member, Class<?> result) {
        String name = member instanceof Method ? member.getName() : "<init>";
        return Arrays.stream(member.getParameterTypes())
                .map(Class::getTypeName)
                .collect(Collectors.joining(",", type.getName() + " " + name + "(", ")" + result.getTypeName()));
    }
}
