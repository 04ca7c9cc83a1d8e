package dev.kedge.runtime.normalize;

import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.Expression;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Declared objects that are compared as a server spells them and created as they were declared. What a server prints holds for
 * the tables and types that it printed it over: the columns of an alias list, the casts that a type needs.
 *
 * <p>Model records are walked by their components, so that what a record has of expressions is found without being named here.
 */
final class OwnWords {
    private OwnWords() {}

    /**
     * A schema to compare and to create from.
     *
     * @param declared the schema as it was declared
     * @param spelled the same schema as a server spells it
     * @return the spelled schema, each of its expressions with the declared text
     */
    static Schema of(Schema declared, Schema spelled) {
        List<SchemaObject> objects = new ArrayList<>();
        for (SchemaObject object : spelled.objects().values()) {
            objects.add(declared.object(object.key())
                    .map(own -> (SchemaObject) of(own, object))
                    .orElse(object));
        }
        return Schema.of(objects).withDependencies(spelled.dependencies());
    }

    private static Object of(Object declared, Object spelled) {
        if (declared.equals(spelled)) {
            return declared;
        } else if (declared instanceof Expression own && spelled instanceof Expression other) {
            return own.comparedAs(other);
        } else if (declared instanceof Optional<?> own && spelled instanceof Optional<?> other) {
            return own.isPresent() && other.isPresent() ? Optional.of(of(own.get(), other.get())) : other;
        } else if (declared instanceof List<?> own && spelled instanceof List<?> other) {
            return list(own, other);
        } else if (declared instanceof View own && spelled instanceof View other) {
            View view = (View) record(own, other);
            return view.query().isRespelled() ? view.withColumns(own.columns()) : view;
        }
        return declared.getClass().equals(spelled.getClass()) && declared instanceof Record own
                ? record(own, (Record) spelled)
                : spelled;
    }

    /** Parts belong to those of their name, other things to those in their place. */
    private static List<Object> list(List<?> declared, List<?> spelled) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < spelled.size(); i++) {
            Object other = spelled.get(i);
            Optional<?> own = other instanceof Part part
                    ? declared.stream()
                            .filter(it -> it instanceof Part mine
                                    && mine.kind() == part.kind()
                                    && mine.name().equals(part.name()))
                            .findFirst()
                    : declared.size() == spelled.size() ? Optional.of(declared.get(i)) : Optional.empty();
            all.add(own.isPresent() ? of(own.get(), other) : other);
        }
        return all;
    }

    private static Record record(Record declared, Record spelled) {
        RecordComponent[] components = spelled.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                Object own = components[i].getAccessor().invoke(declared);
                values[i] = of(own, components[i].getAccessor().invoke(spelled));
            }
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = spelled.getClass().getDeclaredConstructor(types);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no record of the model: " + spelled.getClass(), e);
        }
    }
}
