package dev.kedge.files.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.kedge.core.language.grammar.Neutral;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.schema.StorageParameter;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes records as JSON objects and reads them back. A record's components are the object's members, in order. Values that
 * are absent, empty or false are left out. So a new kind of step needs no codec of its own, and the names and types of
 * components are the format that docs/formats.md specifies.
 */
public final class RecordCodec {
    /** Types whose values are written as one JSON string. */
    private record Scalar<T>(Class<T> type, Function<T, String> print, Function<String, T> parse) {}

    private static final Map<Class<?>, Scalar<?>> SCALARS = List.<Scalar<?>>of(
                    new Scalar<>(String.class, text -> text, text -> text),
                    new Scalar<>(PgType.class, PgType::sql, PgType::of),
                    new Scalar<>(Expression.class, Expression::text, Expression::new),
                    new Scalar<>(StorageParameter.class, StorageParameter::toString, RecordCodec::parameter),
                    new Scalar<>(Instant.class, Instant::toString, Instant::parse))
            .stream()
            .collect(Collectors.toMap(Scalar::type, Function.identity()));

    /** A record that is written as one of its components when the others have these values. */
    private record Shorthand(String component, Map<String, Object> rest) {}

    private static final Map<Class<?>, Shorthand> SHORT = Map.of(
            QualifiedName.class,
            new Shorthand("name", Map.of("schema", "")),
            Identity.class,
            new Shorthand("generation", Map.of("options", SequenceOptions.NONE, "sequence", Optional.empty())),
            IndexKey.class,
            new Shorthand(
                    "on",
                    Map.of(
                            "collation",
                            Optional.empty(),
                            "operatorClass",
                            Optional.empty(),
                            "descending",
                            false,
                            "nullsFirst",
                            false)));

    /**
     * The key of an object as JSON: {@code {"kind":"table","name":"prices"}} or
     * {@code {"kind":"column","of":"prices","name":"close"}}.
     */
    private record KeyForm(ObjectKey.Kind kind, Optional<QualifiedName> of, QualifiedName name) {
        static KeyForm of(ObjectKey key) {
            return key.name().isEmpty()
                    ? new KeyForm(key.kind(), Optional.empty(), key.owner())
                    : new KeyForm(key.kind(), Optional.of(key.owner()), QualifiedName.of(key.name()));
        }

        ObjectKey key() {
            return of.map(owner -> new ObjectKey(kind, owner, name.name())).orElseGet(() -> ObjectKey.of(kind, name));
        }
    }

    private static final Map<String, Class<?>> STEPS = Arrays.stream(Step.class.getPermittedSubclasses())
            .collect(Collectors.toMap(RecordCodec::stepName, Function.identity()));

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private RecordCodec() {}

    /** The record as a JSON object on one line. */
    public static String print(Record value) {
        return printValue(value);
    }

    /** A record of this type at the cursor. */
    public static <T> T read(JsonCursor json, Class<T> type) {
        return type.cast(readValue(json, type, "a JSON object"));
    }

    /** Members as a JSON object on one line, without neutral values. */
    public static String printMembers(Map<String, Object> members) {
        return members.entrySet().stream()
                .filter(member -> !Neutral.is(member.getValue()))
                .map(member -> quote(member.getKey()) + ":" + printValue(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The type of an object, which its first member determines; {@code named} if that member only names it. */
    private record Kind(Class<?> type, boolean named) {}

    /** A string as JSON. */
    public static String quote(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }

    private static String printValue(Object value) {
        Scalar<?> scalar = SCALARS.get(value.getClass());
        if (scalar != null) {
            return quote(printScalar(scalar, value));
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Enum<?> constant) {
            return quote(label(constant));
        }
        if (value instanceof Optional<?> optional) {
            return printValue(optional.orElseThrow());
        }
        if (value instanceof ObjectKey key) {
            return printRecord(KeyForm.of(key));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RecordCodec::printValue).collect(Collectors.joining(",", "[", "]"));
        }
        Optional<Object> alone = shortened((Record) value);
        return alone.isPresent() ? printValue(alone.get()) : printRecord((Record) value);
    }

    /** The only component of a record that is not neutral; absent if the record must be written in full. */
    private static Optional<Object> shortened(Record value) {
        Shorthand form = SHORT.get(value.getClass());
        if (form == null) {
            return Optional.empty();
        }
        Map<String, Object> components = new LinkedHashMap<>();
        Shape.of(value.getClass()).components.forEach(c -> components.put(c.getName(), get(c, value)));
        Object alone = components.remove(form.component());
        return components.equals(form.rest()) ? Optional.ofNullable(alone) : Optional.empty();
    }

    private static <T> String printScalar(Scalar<T> scalar, Object value) {
        return scalar.print().apply(scalar.type().cast(value));
    }

    private static String printRecord(Record value) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (value instanceof Step) {
            members.put("step", stepName(value.getClass()));
        }
        Shape.of(value.getClass()).components.forEach(c -> members.put(c.getName(), get(c, value)));
        return printMembers(members);
    }

    /** A value of this type at the cursor. */
    static Object readValue(JsonCursor json, Type type, String what) {
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
        if (raw == Long.class) {
            return json.longInteger(what);
        }
        if (raw == ObjectKey.class) {
            return ((KeyForm) readValue(json, KeyForm.class, what)).key();
        }
        Shorthand form = SHORT.get(raw);
        if (form != null && !json.atObject()) {
            Map<String, Object> members = new HashMap<>(form.rest());
            members.put(form.component(), readMember(json, raw, form.component()));
            return build(json, raw, members);
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
                .orElseThrow(
                        () -> new Malformed(line, "\"" + text + "\" is not one of its values.", "one of " + labels));
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
        return build(json, kind.get(0).type(), members);
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

    private static StorageParameter parameter(String text) {
        int equals = Math.max(0, text.indexOf('='));
        return new StorageParameter(text.substring(0, equals), text.substring(Math.min(text.length(), equals + 1)));
    }

    /** A component of a record. */
    static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A record of the members that were read; missing members have their neutral values. */
    static Object build(JsonCursor json, Class<?> type, Map<String, Object> members) {
        Object built = Shape.of(type).build(component -> {
            Object value = members.get(component.getName());
            return value != null
                    ? value
                    : Neutral.of(component.getType())
                            .orElseThrow(() -> json.malformed(
                                    "Member " + component.getName() + " is missing.", "it in this object"));
        });
        if (built instanceof Routine routine && !routine.isDefined()) {
            throw json.malformed(
                    "The definition of " + routine.name() + " is that of no routine.",
                    "FUNCTION or PROCEDURE, then its name");
        }
        return built;
    }

    /** A record of all its components. */
    static Object build(Class<?> type, Map<String, Object> components) {
        return Shape.of(type)
                .build(component -> Objects.requireNonNull(components.get(component.getName()), component::getName));
    }

    /** The components of a record class, determined once. */
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

        Object build(Function<RecordComponent, Object> value) {
            Object[] arguments = components.stream().map(value).toArray();
            try {
                return constructor.newInstance(arguments);
            } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a record's constructor copies its arguments", e);
            }
        }
    }
}
