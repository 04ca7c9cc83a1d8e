package dev.kedge.core.schema;

import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A composite type: a row of named attributes (manual, CREATE TYPE).
 *
 * @param name its name
 * @param attributes its attributes, sorted by name
 * @param comment its comment; absent for none
 */
@Experimental
public record CompositeType(
        QualifiedName name,
        List<Attribute> attributes,
        @Prose Optional<String> comment) implements SchemaObject, Commented {
    /**
     * Sorts and copies the attributes.
     *
     * @param name its name
     * @param attributes its attributes, sorted by name
     * @param comment its comment; absent for none
     */
    public CompositeType {
        attributes = attributes.stream()
                .sorted(Comparator.comparing(Attribute::name))
                .toList();
    }

    /**
     * {@return a composite type without a comment}
     *
     * @param name its name
     * @param attributes its attributes, sorted by name
     */
    public static CompositeType of(QualifiedName name, List<Attribute> attributes) {
        return new CompositeType(name, attributes, Optional.empty());
    }

    /**
     * The attributes in the order in which CREATE TYPE lists them.
     *
     * @return the attributes in the order of CREATE TYPE
     */
    public List<Attribute> attributesInOrder() {
        return attributes.stream()
                .sorted(Comparator.comparingInt(Attribute::position).thenComparing(Attribute::name))
                .toList();
    }

    /**
     * {@return the attribute with this name; absent if the type has none}
     *
     * @param attribute the attribute's name
     */
    public Optional<Attribute> attribute(String attribute) {
        return attributes.stream().filter(a -> a.name().equals(attribute)).findFirst();
    }

    /** {@return the position of the next attribute that is added} */
    public int nextPosition() {
        return attributes.stream().mapToInt(Attribute::position).max().orElse(0) + 1;
    }

    /**
     * {@return this type with other attributes}
     *
     * @param other the new attributes
     */
    public CompositeType withAttributes(List<Attribute> other) {
        return new CompositeType(name, other, comment);
    }

    /**
     * {@return this type with one attribute changed}
     *
     * @param attribute the attribute's name
     * @param change computes the new attribute from the old one
     */
    public CompositeType withAttribute(String attribute, UnaryOperator<Attribute> change) {
        return withAttributes(attributes.stream()
                .map(a -> a.name().equals(attribute) ? change.apply(a) : a)
                .toList());
    }

    @Override
    public CompositeType withComment(Optional<String> other) {
        return new CompositeType(name, attributes, other);
    }

    /**
     * {@return the key of a composite type}
     *
     * @param name the composite type's name
     */
    public static ObjectKey key(QualifiedName name) {
        return ObjectKey.of(ObjectKey.Kind.COMPOSITE_TYPE, name);
    }

    @Override
    public ObjectKey key() {
        return key(name);
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(attributes);
    }

    @Override
    public CompositeType renamed(Renaming renaming) {
        return new CompositeType(
                renaming.type(name),
                attributes.stream()
                        .map(attribute -> attribute.renamed(renaming, name))
                        .toList(),
                comment);
    }
}
