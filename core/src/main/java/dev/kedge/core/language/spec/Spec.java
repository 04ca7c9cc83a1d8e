package dev.kedge.core.language.spec;

import dev.kedge.core.language.grammar.KeyText;
import dev.kedge.core.language.grammar.NameText;
import dev.kedge.core.language.grammar.Phrase;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Internal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A record of the model in the step language. {@link #make} creates the record. Components are kept by name and in
 * plain types, so that code that was compiled before a component was added still runs: the component gets its neutral
 * value.
 *
 * <p>A spec is mutable and not thread-safe.
 */
@Internal
public abstract class Spec {
    private static final Map<Class<?>, Function<String, Object>> SCALARS = Map.of(
            QualifiedName.class, NameText::parse,
            ObjectKey.class, KeyText::parse,
            PgType.class, PgType::of,
            Expression.class, Expression::new,
            StorageParameter.class, Spec::parameter,
            Instant.class, Instant::parse);

    private final Phrase phrase;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, List<Object>> lists = new HashMap<>();

    /**
     * Creates a spec of a record.
     *
     * @param type the class of the record
     * @param required the required components, in the order of the record
     */
    protected Spec(Class<? extends Record> type, Object... required) {
        phrase = Phrase.of(type);
        for (int i = 0; i < required.length; i++) {
            values.put(phrase.required().get(i).getName(), required[i]);
        }
    }

    /**
     * Sets a component.
     *
     * @param word the name of the component
     * @param value its value
     */
    protected final void set(String word, Object value) {
        values.put(word, value);
    }

    /**
     * Adds items to a component that is a list.
     *
     * @param word the name of the component
     * @param items the items in order
     */
    protected final void add(String word, Object... items) {
        Collections.addAll(lists.computeIfAbsent(word, same -> new ArrayList<>()), items);
    }

    /**
     * Makes the record.
     *
     * @return the record; components that were not set have their neutral values
     * @throws IllegalStateException if a required component was not set
     * @throws IllegalArgumentException if a name is malformed
     */
    public Object make() {
        return phrase.make(component -> Optional.<Object>ofNullable(values.get(component.getName()))
                .or(() -> Optional.ofNullable(lists.get(component.getName())))
                .map(value -> value(component.getGenericType(), value)));
    }

    private static Object value(Type type, Object value) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? Optional.of(value(argument, value))
                    : list(argument, (List<?>) value);
        }
        Class<?> raw = (Class<?>) type;
        if (value instanceof Spec spec) {
            return spec.make();
        }
        Function<String, Object> scalar = SCALARS.get(raw);
        if (scalar != null && value instanceof String text) {
            return scalar.apply(text);
        }
        return Phrase.shortForm(raw)
                .filter(name -> !raw.isInstance(value))
                .<Object>map(name -> ofShort(raw.asSubclass(Record.class), name, value))
                .orElse(value);
    }

    private static List<Object> list(Type element, List<?> items) {
        List<Object> list = new ArrayList<>(items.size());
        for (Object item : items) {
            if (item instanceof Spec spec && spec.phrase.hasPosition()) {
                spec.values.putIfAbsent("position", list.size() + 1);
            }
            list.add(value(element, item));
        }
        return List.copyOf(list);
    }

    private static Record ofShort(Class<? extends Record> type, String only, Object value) {
        return Phrase.of(type)
                .make(component -> component.getName().equals(only)
                        ? Optional.of(value(component.getGenericType(), value))
                        : Optional.empty());
    }

    private static Object parameter(String text) {
        int equals = text.indexOf('=');
        return new StorageParameter(text.substring(0, equals), text.substring(equals + 1));
    }
}
