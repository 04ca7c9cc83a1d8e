package dev.kedge.core.language.grammar;

import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.OperatorClass;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.step.Step;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * How the step language writes the records of one class: {@code addColumn(table, column).backfill(…)}. A factory with
 * the name of the class takes the required components, in order. Every other component, which has a {@link Neutral}
 * value or is a number, is a word: a method with the name of the component, which is left out if the value is neutral.
 *
 * <p>So the words are the members of revision.json, and one rule applies to every kind of step.
 *
 * @param type the class
 * @param factory the name of the factory
 * @param required the components that the factory takes
 * @param words the components that have a method of their own
 */
public record Phrase(
        Class<? extends Record> type, String factory, List<RecordComponent> required, List<RecordComponent> words) {
    /** Records that are written as one component if all others are neutral, and the name of this component. */
    private static final Map<Class<?>, String> SHORT = Map.of(
            IndexKey.class, "on",
            Identity.class, "generation",
            Generated.class, "expression",
            OperatorClass.class, "name",
            Permission.class, "privilege");

    private static final Map<Class<?>, Phrase> KNOWN = new ConcurrentHashMap<>();

    /** The phrase for a class of records. */
    public static Phrase of(Class<? extends Record> type) {
        return KNOWN.computeIfAbsent(type, same -> takeApart(type));
    }

    private static Phrase takeApart(Class<? extends Record> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        String name = type.getSimpleName().replaceAll("(?<=.)Constraint$", "");
        boolean step = Step.class.isAssignableFrom(type);
        String plain = step ? type.getSimpleName() : name;
        return new Phrase(
                type,
                Character.toLowerCase(plain.charAt(0)) + plain.substring(1),
                components.stream().filter(c -> !isWord(c)).toList(),
                components.stream().filter(Phrase::isWord).toList());
    }

    private static boolean isWord(RecordComponent component) {
        return component.getType() == int.class
                || Neutral.of(component.getType()).isPresent();
    }

    /**
     * The component that stands for a record of this class whose other components are neutral; absent if it has no
     * short form.
     */
    public static Optional<String> shortForm(Class<?> type) {
        return Optional.ofNullable(SHORT.get(type));
    }

    /** Whether records of this class have a position. If it is not given, it is the one in the list. */
    public boolean hasPosition() {
        return words.stream().anyMatch(word -> word.getName().equals("position"));
    }

    /** A component of a record. */
    public static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the records of the model are public", e);
        }
    }

    /**
     * A record of these components.
     *
     * @param value gives a component, or nothing for its neutral value
     * @throws IllegalStateException if nothing is given for a component that has no neutral value
     */
    public Record make(Function<RecordComponent, Optional<Object>> value) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = Arrays.stream(components)
                .map(component -> value.apply(component)
                        .or(() -> Neutral.of(component.getType()))
                        .orElseThrow(() -> new IllegalStateException(
                                factory + " needs the word " + component.getName() + " here")))
                .toArray();
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the records of the model are public", e);
        }
    }
}
