package dev.kedge.architecture;

import dev.kedge.core.schema.KnownDependencies;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records with random components. Two values of one type that has more than two are different. */
final class SampleRecords {
    private static final int DEEPEST = 6;

    private final Random random;
    private int last;

    SampleRecords(int seed) {
        random = new Random(seed);
        last = seed;
    }

    /** A value of this type. */
    Object value(Type type) throws ReflectiveOperationException {
        return value(type, 0);
    }

    /** Values for the components of a record class. */
    Object[] components(Class<?> type) throws ReflectiveOperationException {
        return components(type, 0);
    }

    private Object[] components(Class<?> type, int depth) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i].getGenericType(), depth + 1);
        }
        return values;
    }

    /** A record of these components. */
    static Object construct(Class<?> type, Object[] components) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            throw new AssertionError("no sample of " + type + " from " + Arrays.toString(components), e.getCause());
        }
    }

    private Object value(Type type, int depth) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), depth);
        }
        Class<?> raw = (Class<?>) type;
        last++;
        if (raw == String.class || raw == CharSequence.class || raw == Object.class) {
            return "name" + last;
        } else if (raw == boolean.class) {
            return random.nextBoolean();
        } else if (raw == int.class || raw == Integer.class) {
            return last;
        } else if (raw == long.class || raw == Long.class) {
            return (long) last;
        } else if (raw == KnownDependencies.class) {
            return KnownDependencies.of(Map.of());
        } else if (raw == Duration.class) {
            return Duration.ofMillis(last);
        } else if (raw == Instant.class) {
            return Instant.ofEpochSecond(last);
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        } else if (raw.isRecord()) {
            return construct(raw, components(raw, depth));
        } else if (raw.isSealed()) {
            return value(raw.getPermittedSubclasses()[random.nextInt(raw.getPermittedSubclasses().length)], depth);
        } else if (raw.isInterface()) {
            return anyOf(raw, last);
        }
        throw new AssertionError("say what a sample of " + raw + " is");
    }

    private Object generic(Class<?> raw, Type[] arguments, int depth) throws ReflectiveOperationException {
        boolean deep = depth > DEEPEST;
        if (raw == Optional.class) {
            return deep ? Optional.empty() : Optional.of(value(arguments[0], depth + 1));
        } else if (raw == List.class) {
            return deep ? List.of() : List.of(value(arguments[0], depth + 1));
        } else if (raw == Set.class) {
            return deep ? Set.of() : Set.of(value(arguments[0], depth + 1));
        } else if (raw == Map.class) {
            return deep ? Map.of() : Map.of(value(arguments[0], depth + 1), value(arguments[1], depth + 1));
        } else if (raw == SortedMap.class) {
            SortedMap<Object, Object> map = new TreeMap<>();
            if (!deep) {
                map.put(value(arguments[0], depth + 1), value(arguments[1], depth + 1));
            }
            return map;
        } else if (raw.isInterface()) {
            return anyOf(raw, last);
        }
        throw new AssertionError("say what a sample of " + raw + " is");
    }

    /** Something that is equal to nothing else. */
    private static Object anyOf(Class<?> type, int number) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> number;
                    case "toString" -> type.getSimpleName() + number;
                    default -> throw new UnsupportedOperationException(method.toString());
                });
    }
}
