package dev.kedge.core.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * An enum type.
 *
 * @param name its name
 * @param values its values in their order
 */
public record EnumType(QualifiedName name, List<String> values) implements SchemaObject {
    /** Copies the list. */
    public EnumType {
        values = List.copyOf(values);
    }

    /** The type with one value more, in front of the given one or at the end when that is empty. */
    public EnumType withValue(String value, String before) {
        List<String> more = new ArrayList<>(values);
        more.add(before.isEmpty() ? more.size() : more.indexOf(before), value);
        return new EnumType(name, more);
    }

    @Override
    public ObjectKey key() {
        return ObjectKey.enumType(name);
    }

    @Override
    public EnumType renamed(Renaming renaming) {
        return new EnumType(renaming.type(name), values);
    }
}
