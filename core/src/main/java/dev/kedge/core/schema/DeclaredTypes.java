package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The types that a schema declares itself, and what is made of them. */
@Experimental
public final class DeclaredTypes {
    private final Map<PgType, SchemaObject> byType = new HashMap<>();

    private DeclaredTypes(Schema schema) {
        schema.enums().forEach(type -> byType.put(PgType.named(type.name()), type));
        schema.all(Domain.class).forEach(type -> byType.put(PgType.named(type.name()), type));
        schema.all(CompositeType.class).forEach(type -> byType.put(PgType.named(type.name()), type));
    }

    /** The types of a schema. */
    public static DeclaredTypes of(Schema schema) {
        return new DeclaredTypes(schema);
    }

    /** The declared type that a type is, or is an array of; absent for a type of the server or of an extension. */
    public Optional<SchemaObject> find(PgType type) {
        return Optional.ofNullable(byType.get(type.element()));
    }

    /** The declared domain that a type is, and no array of one; absent for any other type. */
    public Optional<Domain> domain(PgType type) {
        return Optional.ofNullable(byType.get(type))
                .filter(Domain.class::isInstance)
                .map(Domain.class::cast);
    }

    /** What a domain is made from in the end; the type itself if it is no domain. */
    public PgType base(PgType type) {
        PgType base = type;
        // a domain over itself is no schema that a server has, but must not hang us
        for (int depth = 0; depth <= byType.size(); depth++) {
            Optional<Domain> domain = domain(base);
            if (domain.isEmpty()) {
                return base;
            }
            base = domain.get().type();
        }
        return base;
    }

    /** The types that an object is made of, as they are written. */
    public static Stream<PgType> partsOf(SchemaObject type) {
        if (type instanceof Domain domain) {
            return Stream.of(domain.type());
        }
        return type instanceof CompositeType composite
                ? composite.attributes().stream().map(Attribute::type)
                : Stream.empty();
    }

    /** Whether a type is made of another one somewhere inside, or is it. */
    public boolean isMadeOf(PgType type, PgType other) {
        return isMadeOf(type, other, new LinkedHashSet<>());
    }

    private boolean isMadeOf(PgType type, PgType other, Set<PgType> seen) {
        PgType element = type.element();
        return element.equals(other)
                || seen.add(element)
                        && find(element).stream()
                                .flatMap(DeclaredTypes::partsOf)
                                .anyMatch(part -> isMadeOf(part, other, seen));
    }

    /** Whether an object names a declared type: by what it is made of, or in an expression. */
    private static boolean needs(SchemaObject type, SchemaObject other) {
        QualifiedName name = other.key().owner();
        return partsOf(type).anyMatch(part -> part.element().equals(PgType.named(name)))
                || type instanceof Domain domain
                        && Stream.concat(
                                        domain.defaultValue().stream(),
                                        domain.checks().stream().map(DomainCheck::condition))
                                .anyMatch(e -> e.mentionsType(name.schema(), name.name()));
    }

    /** The types in an order in which each comes after all that it is made of; circles are cut anywhere. */
    public static List<SchemaObject> inOrder(List<? extends SchemaObject> types) {
        List<SchemaObject> open = new ArrayList<>(types);
        List<SchemaObject> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            SchemaObject next = open.stream()
                    .filter(type -> open.stream().noneMatch(other -> other != type && needs(type, other)))
                    .findFirst()
                    .orElse(open.get(0));
            open.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
