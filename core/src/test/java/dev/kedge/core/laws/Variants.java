package dev.kedge.core.laws;

import dev.kedge.core.schema.KnownDependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.SchemaObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All values that differ from a value in one record component somewhere inside it, found by reflection. */
final class Variants {
    /**
     * One of them.
     *
     * @param component what differs, such as {@code Column.nullable}
     * @param value the value that differs there
     */
    record Variant(String component, Object value) {}

    private Variants() {}

    static List<Variant> of(Record value) throws ReflectiveOperationException {
        List<Variant> variants = new ArrayList<>();
        RecordComponent[] components = value.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            String name = value.getClass().getSimpleName() + "." + components[i].getName();
            for (Variant inner : ofComponent(name, components[i].getAccessor().invoke(value))) {
                variants.add(new Variant(inner.component(), rebuilt(value, i, inner.value())));
            }
        }
        return variants;
    }

    private static List<Variant> ofComponent(String name, Object value) throws ReflectiveOperationException {
        List<Variant> variants = new ArrayList<>();
        if (value instanceof Record inner) {
            variants.addAll(of(inner));
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                for (Variant inner : ofComponent(name, optional.get())) {
                    variants.add(new Variant(inner.component(), Optional.of(inner.value())));
                }
                variants.add(new Variant(name, Optional.empty()));
            }
        } else if (value instanceof SortedMap<?, ?> map) {
            List<Object> objects = new ArrayList<>(map.values());
            for (Variant inner : ofComponent(name, objects)) {
                SortedMap<Object, Object> changed = new TreeMap<>();
                ((List<?>) inner.value()).forEach(object -> changed.put(((SchemaObject) object).key(), object));
                variants.add(new Variant(inner.component(), changed));
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                for (Variant inner : ofComponent(name, list.get(i))) {
                    List<Object> changed = new ArrayList<>(list);
                    changed.set(i, inner.value());
                    variants.add(new Variant(inner.component(), changed));
                }
            }
            if (!list.isEmpty()) {
                variants.add(new Variant(name, list.subList(0, list.size() - 1)));
            }
        } else {
            variants.add(new Variant(name, other(value)));
        }
        return variants;
    }

    private static Object other(Object value) {
        if (value instanceof String text) {
            return text + "2";
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof Long number) {
            return number + 1;
        }
        if (value instanceof Enum<?>) {
            return Arrays.stream(((Enum<?>) value).getDeclaringClass().getEnumConstants())
                    .<Object>map(constant -> constant)
                    .filter(constant -> !constant.equals(value))
                    .findFirst()
                    .orElseThrow();
        }
        if (value instanceof KnownDependencies) {
            return KnownDependencies.of(Map.of(ObjectKey.table(QualifiedName.of("known")), Set.of()));
        }
        throw new AssertionError("say how a " + value.getClass() + " can differ");
    }

    private static Object rebuilt(Record value, int index, Object component) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = i == index ? component : components[i].getAccessor().invoke(value);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = value.getClass().getConstructor(types);
        return constructor.newInstance(arguments);
    }
}
