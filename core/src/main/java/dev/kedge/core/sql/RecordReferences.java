package dev.kedge.core.sql;

import dev.kedge.core.stability.Internal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every name that a record holds, however deep: its strings as they are, and what they mention where they are SQL. Public
 * records are taken apart by their accessors, so a new kind of record needs nothing here. Only components that are marked as
 * {@link Prose} are left out.
 */
@Internal
public final class RecordReferences {
    private final Set<String> names = new HashSet<>();
    private boolean everything;

    private RecordReferences() {}

    /**
     * {@return the names that a record mentions in any of its components}
     *
     * @param root the record
     */
    public static NameReferences of(Record root) {
        RecordReferences found = new RecordReferences();
        found.visit(root);
        return new NameReferences(found.names, found.everything);
    }

    private void visit(Object value) {
        if (value instanceof String text) {
            NameReferences mentions = NameReferences.withStrings(text);
            names.add(text);
            names.addAll(mentions.names());
            everything |= mentions.everything();
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::visit);
            map.values().forEach(this::visit);
        } else if (value instanceof Record nested) {
            components(nested);
        }
    }

    private void components(Record holder) {
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            if (!component.isAnnotationPresent(Prose.class)) {
                visit(read(holder, component));
            }
        }
    }

    private static Object read(Record holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
