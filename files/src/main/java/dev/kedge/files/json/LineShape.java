package dev.kedge.files.json;

import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.SchemaObject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form of the lines for objects of one class in a snapshot: first a member with the kind of the object as its name and
 * the name of the object as its value, then the table of a part, then the components, then the members of its origin.
 *
 * @param label the first member's name, such as {@code column}
 * @param type the record class
 * @param members the types of all members that a line may have, by name, in order
 * @param name the component that is its name
 * @param own the components that are on the line, without the name
 * @param parts the components that are parts, which have lines of their own
 */
public record LineShape(
        String label,
        Class<? extends Record> type,
        Map<String, Type> members,
        RecordComponent name,
        List<RecordComponent> own,
        List<RecordComponent> parts) {
    private static final String NAME = "name";
    private static final String OF = "of";

    private static final Map<Class<?>, LineShape> BY_TYPE = Stream.concat(
                    leaves(SchemaObject.class), leaves(Part.class))
            .map(LineShape::takeApart)
            .collect(Collectors.toMap(LineShape::type, shape -> shape));

    private static final Map<String, LineShape> BY_LABEL =
            BY_TYPE.values().stream().collect(Collectors.toMap(LineShape::label, shape -> shape));

    private static final String ONE_OF_ALL =
            "one of " + BY_LABEL.keySet().stream().sorted().collect(Collectors.joining(", "));

    /**
     * An object that was read from a line.
     *
     * @param value the object, without the parts that have lines of their own
     * @param of the table that it is a part of; absent if it is not a part
     * @param origin where and how it was declared
     */
    public record Read(Record value, Optional<QualifiedName> of, Origin origin) {}

    /** The form of a class of objects or parts. */
    static LineShape of(Class<?> type) {
        LineShape shape = BY_TYPE.get(type);
        if (shape == null) {
            throw new IllegalArgumentException(type + " is no object of a schema");
        }
        return shape;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(LineShape::leaves)
                : Stream.of(type);
    }

    private static LineShape takeApart(Class<?> type) {
        Class<? extends Record> record = type.asSubclass(Record.class);
        List<RecordComponent> components = Arrays.stream(record.getRecordComponents())
                .filter(component -> !component.getName().equals(NAME))
                .toList();
        List<RecordComponent> own =
                components.stream().filter(component -> !isPart(component)).toList();
        List<RecordComponent> parts =
                components.stream().filter(LineShape::isPart).toList();
        RecordComponent name = nameOf(record);
        return new LineShape(label(type), record, members(record, name, own), name, own, parts);
    }

    /** The members of the object, and those of its origin that do not collide with them. */
    private static Map<String, Type> members(Class<?> type, RecordComponent name, List<RecordComponent> own) {
        Map<String, Type> members = new LinkedHashMap<>();
        members.put(label(type), name.getGenericType());
        if (Part.class.isAssignableFrom(type)) {
            members.put(OF, QualifiedName.class);
        }
        Stream.concat(own.stream(), Arrays.stream(Origin.class.getRecordComponents()))
                .forEach(component -> members.putIfAbsent(component.getName(), component.getGenericType()));
        return members;
    }

    private static boolean isPart(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof Class<?> element
                && Part.class.isAssignableFrom(element);
    }

    private static String label(Class<?> type) {
        String name = type.getSimpleName().replaceAll("(?<=.)(Constraint|Object)$", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The line of an object. */
    String print(Object object, Optional<QualifiedName> of, Origin origin) {
        Record value = (Record) object;
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(label, RecordCodec.get(name, value));
        of.ifPresent(owner -> members.put(OF, owner));
        own.forEach(component -> members.put(component.getName(), RecordCodec.get(component, value)));
        for (RecordComponent component : Origin.class.getRecordComponents()) {
            members.putIfAbsent(component.getName(), RecordCodec.get(component, origin));
        }
        return RecordCodec.printMembers(members);
    }

    /** An object on a line, at the cursor. */
    public static Read read(JsonCursor json) {
        Map<String, Object> members = new HashMap<>();
        List<LineShape> shape = new ArrayList<>();
        json.object(ONE_OF_ALL, member -> {
            if (shape.isEmpty()) {
                shape.add(labelled(member, json));
            }
            Type type = shape.get(0).members.get(member);
            if (type == null) {
                throw json.malformed(
                        "There is no member " + member + " here.",
                        "one of " + String.join(", ", shape.get(0).members.keySet()));
            }
            if (members.put(member, RecordCodec.readValue(json, type, member)) != null) {
                throw json.malformed("Member " + member + " stands twice.", "each member once");
            }
        });
        if (shape.isEmpty()) {
            throw json.malformed("The object is empty.", ONE_OF_ALL);
        }
        return shape.get(0).read(json, members);
    }

    private static LineShape labelled(String label, JsonCursor json) {
        LineShape shape = BY_LABEL.get(label);
        if (shape == null) {
            throw json.malformed("There is no line that begins with " + label + ".", ONE_OF_ALL);
        }
        return shape;
    }

    private Read read(JsonCursor json, Map<String, Object> members) {
        Map<String, Object> ofObject = new HashMap<>(members);
        ofObject.put(NAME, ofObject.remove(label));
        Map<String, Object> ofOrigin = new HashMap<>(members);
        own.forEach(component -> ofOrigin.remove(component.getName()));
        return new Read(
                (Record) RecordCodec.build(json, type, ofObject),
                Part.class.isAssignableFrom(type)
                        ? Optional.ofNullable((QualifiedName) members.get(OF))
                        : Optional.empty(),
                (Origin) RecordCodec.build(json, Origin.class, ofOrigin));
    }

    /** An object together with the parts that were read from lines of their own. */
    Record withParts(Record value, List<Part> found) {
        Map<String, Object> members = new HashMap<>();
        members.put(NAME, RecordCodec.get(name, value));
        own.forEach(component -> members.put(component.getName(), RecordCodec.get(component, value)));
        for (RecordComponent component : parts) {
            Class<?> element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            List<Part> own = found.stream().filter(element::isInstance).toList();
            members.put(
                    component.getName(),
                    component.getType() == List.class ? own : own.stream().findFirst());
        }
        return (Record) RecordCodec.build(type, members);
    }

    private static RecordComponent nameOf(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(NAME))
                .findFirst()
                .orElseThrow();
    }
}
