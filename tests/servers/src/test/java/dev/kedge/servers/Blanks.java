package dev.kedge.servers;

import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.Expression;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Schemas without their expressions, which the server spells in its own way. */
final class Blanks {
    private static final Expression BLANK = new Expression("blank");

    private Blanks() {}

    static Schema of(Schema schema) {
        return Schema.of(schema.objects().values().stream()
                .map(object -> (SchemaObject) blank(object))
                .toList());
    }

    private static Object blank(Object value) {
        if (value instanceof Expression expression) {
            return expression.asName().isPresent() ? expression : BLANK;
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Blanks::blank);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Blanks::blank).toList();
        }
        // The server has the names of a view's columns in its query.
        if (value instanceof View view && !view.columns().isEmpty()) {
            return blank(view.withColumns(List.of()));
        }
        return value instanceof Record record ? rebuilt(record) : value;
    }

    private static Object rebuilt(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = blank(components[i].getAccessor().invoke(record));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
