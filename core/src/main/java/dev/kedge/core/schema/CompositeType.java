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
    /** Sorts and copies the attributes. */
    public CompositeType {
        attributes = attributes.stream()
                .sorted(Comparator.comparing(Attribute::name))
                .toList();
    }

    /** A composite type without a comment. */
    public static CompositeType of(QualifiedName name, List<Attribute> attributes) {
        return new CompositeType(name, attributes, Optional.empty());
    }

    /** The attributes in the order of CREATE TYPE. */
    public List<Attribute> attributesInOrder() {
        return attributes.stream()
                .sorted(Comparator.comparingInt(Attribute::position).thenComparing(Attribute::name))
                .toList();
    }

    /** The attribute of this name; absent if there is none. */
    public Optional<Attribute> attribute(String attribute) {
        return attributes.stream().filter(a -> a.name().equals(attribute)).findFirst();
    }

    /** The position that an attribute added now gets. */
    public int nextPosition() {
        return attributes.stream().mapToInt(Attribute::position).max().orElse(0) + 1;
    }

    public CompositeType withAttributes(List<Attribute> other) {
        return new CompositeType(name, other, comment);
    }

    /** The type with one attribute replaced by what the change makes of it. */
    public CompositeType withAttribute(String attribute, UnaryOperator<Attribute> change) {
        return withAttributes(attributes.stream()
                .map(a -> a.name().equals(attribute) ? change.apply(a) : a)
                .toList());
    }

    @Override
    public CompositeType withComment(Optional<String> other) {
        return new CompositeType(name, attributes, other);
    }

    /** The key of a composite type. */
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
