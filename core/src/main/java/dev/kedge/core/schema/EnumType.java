package dev.kedge.core.schema;

import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An enum type.
 *
 * @param name its name
 * @param values its values in their order
 * @param comment its comment; absent for none
 */
@Experimental
public record EnumType(
        QualifiedName name, List<String> values, @Prose Optional<String> comment) implements SchemaObject, Commented {
    /**
     * Copies the list.
     *
     * @param name its name
     * @param values its values in their order
     * @param comment its comment; absent for none
     */
    public EnumType {
        values = List.copyOf(values);
    }

    /**
     * Creates an enum type without a comment.
     *
     * @param name its name
     * @param values its values in their order
     */
    public EnumType(QualifiedName name, List<String> values) {
        this(name, values, Optional.empty());
    }

    /**
     * {@return this type with one more value}
     *
     * @param value the value to add
     * @param before the value to add it in front of; empty to add it at the end
     */
    public EnumType withValue(String value, String before) {
        List<String> more = new ArrayList<>(values);
        more.add(before.isEmpty() ? more.size() : more.indexOf(before), value);
        return new EnumType(name, more, comment);
    }

    /**
     * {@return this type with one value renamed in place}
     *
     * @param from the old value
     * @param to the new value
     */
    public EnumType withValueRenamed(String from, String to) {
        return new EnumType(
                name, values.stream().map(v -> v.equals(from) ? to : v).toList(), comment);
    }

    @Override
    public Stream<ObjectKey> innerKeys() {
        return values.stream().map(value -> ObjectKey.enumValue(name, value));
    }

    @Override
    public ObjectKey key() {
        return ObjectKey.enumType(name);
    }

    @Override
    public EnumType renamed(Renaming renaming) {
        return new EnumType(renaming.type(name), values, comment);
    }

    @Override
    public EnumType withComment(Optional<String> other) {
        return new EnumType(name, values, other);
    }
}
