package dev.kedge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Holds every record with withers to one law: {@code x.withA(v)} is what the constructor makes of {@code x}'s components with
 * {@code v} in the place of {@code a}. So two lists of one type cannot be swapped unnoticed.
 */
class WithersTest {
    private static final int SEEDS = 20;

    /** Fewer would mean that the law is not asked. */
    private static final int LEAST = 90;

    /** Withers that are not called as their components. */
    private static final Map<String, String> CALLED_OTHERWISE = Map.of(
            "Sequence.withOwner",
            "ownedBy",
            "Column.withDefault",
            "defaultValue",
            "Domain.withDefault",
            "defaultValue");

    /** Methods that are called like withers and do more, or add to a component. Each has tests of its own. */
    private static final Set<String> OTHERS = Set.of(
            "Consequences.withBlockersOf",
            "RevisionContent.withId",
            "ObjectKey.withArguments",
            "Routine.withName",
            "SessionState.withCustom",
            "SessionTerms.withAllowed",
            "SessionTerms.withSession",
            "Table.withConstraints");

    @Test
    void aWitherChangesItsComponentAndNoOther() throws ReflectiveOperationException {
        Set<String> held = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (Class<?> type : records()) {
            for (Method method : type.getDeclaredMethods()) {
                if (!isCalledLikeWither(method, type)) {
                    continue;
                }
                String name = type.getSimpleName() + "." + method.getName();
                OptionalInt component = component(method, type);
                if (component.isPresent() && !OTHERS.contains(name)) {
                    check(method, component.getAsInt(), type);
                    held.add(name);
                } else {
                    others.add(name);
                }
            }
        }
        assertThat(others).containsExactlyInAnyOrderElementsOf(OTHERS);
        assertThat(held).hasSizeGreaterThan(LEAST);
    }

    private static void check(Method wither, int changed, Class<?> type) throws ReflectiveOperationException {
        boolean differed = false;
        for (int seed = 0; seed < SEEDS; seed++) {
            SampleRecords samples = new SampleRecords(seed);
            Object base = SampleRecords.construct(type, samples.components(type));
            Object value = samples.value(wither.getGenericParameterTypes()[0]);
            boolean wraps =
                    !wither.getGenericParameterTypes()[0].equals(type.getRecordComponents()[changed].getGenericType());
            Object[] expected = values(base).toArray();
            expected[changed] = wraps ? Optional.of(value) : value;

            wither.setAccessible(true);
            Object result = wither.invoke(base, value);

            List<Object> should = values(SampleRecords.construct(type, expected));
            assertThat(values(result))
                    .as("%s.%s of %s", type.getSimpleName(), wither.getName(), base)
                    .isEqualTo(should);
            differed |= !should.equals(values(base));
        }
        assertThat(differed)
                .as("%s.%s changes something", type, wither.getName())
                .isTrue();
    }

    /** Component by component: equality may leave some out. */
    private static List<Object> values(Object record) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            values.add(component.getAccessor().invoke(record));
        }
        return values;
    }

    private static boolean isCalledLikeWither(Method method, Class<?> type) {
        return method.getName().matches("with[A-Z]\\w*")
                && method.getReturnType().equals(type)
                && !method.isBridge()
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 1;
    }

    /** The number of the component of the wither's name, if it takes the component's type or what this may hold. */
    private static OptionalInt component(Method wither, Class<?> type) {
        String stem = wither.getName().substring("with".length());
        String name = CALLED_OTHERWISE.getOrDefault(
                type.getSimpleName() + "." + wither.getName(),
                Character.toLowerCase(stem.charAt(0)) + stem.substring(1));
        Type given = wither.getGenericParameterTypes()[0];
        RecordComponent[] components = type.getRecordComponents();
        return IntStream.range(0, components.length)
                .filter(i -> components[i].getName().equals(name))
                .filter(i -> components[i].getGenericType().equals(given)
                        || components[i].getGenericType() instanceof ParameterizedType generic
                                && generic.getRawType() == Optional.class
                                && generic.getActualTypeArguments()[0].equals(given))
                .findFirst();
    }

    private static List<Class<?>> records() {
        List<Class<?>> records = new ArrayList<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(
                                location -> !location.contains("kedge-processor") && !location.contains("/shaded/"))
                        .importPackages("dev.kedge")
                        .stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> !type.getPackageName().startsWith("dev.kedge.example"))
                        .forEach(type -> records.add(type.reflect()));
        return records;
    }
}
