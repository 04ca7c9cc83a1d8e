package dev.kedge.files;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.step.Step;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON objects and reads them back. A record's components are the object's members, in order; what is
 * absent, empty or false is left out. So a new kind of step needs no codec of its own, and the names and types of
 * components are the format that docs/formats.md freezes.
 */
final class RecordCodec {
    /** Values that are one JSON string. */
    private record Scalar<T>(Class<T> type, Function<T, String> print, Function<String, T> parse) {}

    private static final Map<Class<?>, Scalar<?>> SCALARS = List.<Scalar<?>>of(
                    new Scalar<>(String.class, text -> text, text -> text),
                    new Scalar<>(PgType.class, PgType::sql, PgType::of),
                    new Scalar<>(Expression.class, Expression::text, Expression::new),
                    new Scalar<>(Instant.class, Instant::toString, Instant::parse))
            .stream()
            .collect(Collectors.toMap(Scalar::type, Function.identity()));

    private static final Map<String, Class<?>> STEPS = Arrays.stream(Step.class.getPermittedSubclasses())
            .collect(Collectors.toMap(RecordCodec::stepName, Function.identity()));

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private RecordCodec() {}

    /** The record as a JSON object on one line. */
    static String print(Record value) {
        return printValue(value);
    }

    /** A record of this type at the cursor. */
    static <T> T read(JsonCursor json, Class<T> type) {
        return type.cast(readValue(json, type, "a JSON object"));
    }

    /** A record at the cursor whose class is told by the name of its first member. */
    static Record readByFirstMember(JsonCursor json, Map<String, Class<? extends Record>> kinds) {
        Object read = readRecord(json, "one of " + sorted(kinds.keySet()), member -> {
            Class<?> kind = kinds.get(member);
            if (kind == null) {
                throw json.malformed(
                        "There is no line that begins with " + member + ".", "one of " + sorted(kinds.keySet()));
            }
            return new Kind(kind, false);
        });
        return (Record) read;
    }

    /** What an object is, found at its first member; {@code named} if that member only names it. */
    private record Kind(Class<?> type, boolean named) {}

    /** A string as JSON. */
    static String quote(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }

    private static String printValue(Object value) {
        Scalar<?> scalar = SCALARS.get(value.getClass());
        if (scalar != null) {
            return quote(printScalar(scalar, value));
        }
        if (value instanceof Integer || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Enum<?> constant) {
            return quote(label(constant));
        }
        if (value instanceof QualifiedName name && name.schema().isEmpty()) {
            return quote(name.name());
        }
        if (value instanceof Optional<?> optional) {
            return printValue(optional.orElseThrow());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RecordCodec::printValue).collect(Collectors.joining(",", "[", "]"));
        }
        return printRecord((Record) value);
    }

    private static <T> String printScalar(Scalar<T> scalar, Object value) {
        return scalar.print().apply(scalar.type().cast(value));
    }

    private static String printRecord(Record value) {
        List<String> members = new ArrayList<>();
        if (value instanceof Step) {
            members.add("\"step\":" + quote(stepName(value.getClass())));
        }
        for (RecordComponent component : Shape.of(value.getClass()).components) {
            Object part = Shape.get(component, value);
            if (!isLeftOut(part)) {
                members.add(quote(component.getName()) + ":" + printValue(part));
            }
        }
        return "{" + String.join(",", members) + "}";
    }

    private static boolean isLeftOut(Object part) {
        return part.equals(Optional.empty())
                || part.equals(List.of())
                || part.equals(false)
                || part == ReferentialAction.NO_ACTION;
    }

    private static Object readValue(JsonCursor json, Type type, String what) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? Optional.of(readValue(json, argument, what))
                    : json.array(what, () -> readValue(json, argument, what));
        }
        Class<?> raw = (Class<?>) type;
        Scalar<?> scalar = SCALARS.get(raw);
        if (scalar != null) {
            return readScalar(json, scalar, what);
        }
        if (raw == int.class || raw == Integer.class) {
            return json.integer(what);
        }
        if (raw == boolean.class) {
            return json.bool(what);
        }
        if (raw.isEnum()) {
            return readEnum(json, raw, what);
        }
        if (raw == QualifiedName.class && !json.atObject()) {
            return QualifiedName.of(json.string(what));
        }
        return raw == Step.class
                ? readRecord(json, what, member -> readStepName(json, member))
                : readRecord(json, what, member -> new Kind(raw, false));
    }

    private static Object readScalar(JsonCursor json, Scalar<?> scalar, String what) {
        int line = json.line();
        String text = json.string(what);
        try {
            return scalar.parse().apply(text);
        } catch (DateTimeException e) {
            throw new Malformed(line, "\"" + text + "\" is no date and time.", what + " such as 2025-09-04T20:30:00Z");
        }
    }

    private static Object readEnum(JsonCursor json, Class<?> type, String what) {
        int line = json.line();
        String text = json.string(what);
        List<Enum<?>> constants = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            constants.add((Enum<?>) constant);
        }
        String labels = constants.stream().map(RecordCodec::label).collect(Collectors.joining(", "));
        return constants.stream()
                .filter(constant -> label(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new Malformed(line, "\"" + text + "\" is none of its values.", "one of " + labels));
    }

    private static Object readRecord(JsonCursor json, String what, Function<String, Kind> kindOf) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<Kind> kind = new ArrayList<>();
        json.object(what, name -> {
            if (kind.isEmpty()) {
                kind.add(kindOf.apply(name));
                if (kind.get(0).named()) {
                    return;
                }
            }
            if (members.put(name, readMember(json, kind.get(0).type(), name)) != null) {
                throw json.malformed("Member " + name + " stands twice.", "each member once");
            }
        });
        if (kind.isEmpty()) {
            throw json.malformed("The object is empty.", what);
        }
        return Shape.of(kind.get(0).type()).build(json, members);
    }

    private static Kind readStepName(JsonCursor json, String member) {
        if (!member.equals("step")) {
            throw json.malformed("A step begins with " + member + ".", "the member \"step\" first");
        }
        int line = json.line();
        String name = json.string("the name of a kind of step");
        Class<?> kind = STEPS.get(name);
        if (kind == null) {
            throw new Malformed(
                    line, "There is no kind of step called " + name + ".", "one of " + sorted(STEPS.keySet()));
        }
        return new Kind(kind, true);
    }

    private static Object readMember(JsonCursor json, Class<?> type, String name) {
        for (RecordComponent component : Shape.of(type).components) {
            if (component.getName().equals(name)) {
                return readValue(json, component.getGenericType(), name);
            }
        }
        String known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
        throw json.malformed("There is no member " + name + " here.", "one of " + known);
    }

    private static String sorted(Iterable<String> names) {
        List<String> list = new ArrayList<>();
        names.forEach(list::add);
        Collections.sort(list);
        return String.join(", ", list);
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String stepName(Class<?> kind) {
        String name = kind.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** A record class taken apart once. */
    private record Shape(List<RecordComponent> components, Constructor<?> constructor) {
        static Shape of(Class<?> type) {
            return SHAPES.computeIfAbsent(type, Shape::takeApart);
        }

        private static Shape takeApart(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                components.forEach(component -> component.getAccessor().setAccessible(true));
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Shape(components, constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is no record", e);
            }
        }

        static Object get(RecordComponent component, Object record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }

        Object build(JsonCursor json, Map<String, Object> members) {
            Object[] arguments = components.stream()
                    .map(component -> {
                        Object value = members.get(component.getName());
                        return value == null ? absent(json, component) : value;
                    })
                    .toArray();
            try {
                return constructor.newInstance(arguments);
            } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a record's constructor copies its arguments", e);
            }
        }

        private static Object absent(JsonCursor json, RecordComponent component) {
            Class<?> type = component.getType();
            @Nullable
            Object absent = type == Optional.class
                    ? Optional.empty()
                    : type == List.class
                            ? List.of()
                            : type == boolean.class
                                    ? false
                                    : type == ReferentialAction.class ? ReferentialAction.NO_ACTION : null;
            if (absent == null) {
                throw json.malformed("Member " + component.getName() + " is missing.", "it in this object");
            }
            return absent;
        }
    }
}
