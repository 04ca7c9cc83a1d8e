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

/** The types that a schema declares, and the types they are composed of. */
@Experimental
public final class DeclaredTypes {
    private final Map<PgType, SchemaObject> byType = new HashMap<>();

    private DeclaredTypes(Schema schema) {
        schema.enums().forEach(type -> byType.put(PgType.named(type.name()), type));
        schema.all(Domain.class).forEach(type -> byType.put(PgType.named(type.name()), type));
        schema.all(CompositeType.class).forEach(type -> byType.put(PgType.named(type.name()), type));
        schema.all(RangeType.class).forEach(type -> {
            byType.put(PgType.named(type.name()), type);
            byType.put(PgType.named(type.multirangeName()), type);
        });
    }

    /**
     * {@return the declared types of a schema}
     *
     * @param schema the schema
     */
    public static DeclaredTypes of(Schema schema) {
        return new DeclaredTypes(schema);
    }

    /**
     * {@return the declared type that a type names, directly or as the element type of an array; absent for a type of
     * the server or of an extension}
     *
     * @param type the type to look up
     */
    public Optional<SchemaObject> find(PgType type) {
        return Optional.ofNullable(byType.get(type.element()));
    }

    /**
     * {@return the domain that a type names; absent for an array of a domain and for any other type}
     *
     * @param type the type to look up
     */
    public Optional<Domain> domain(PgType type) {
        return Optional.ofNullable(byType.get(type))
                .filter(Domain.class::isInstance)
                .map(Domain.class::cast);
    }

    /**
     * {@return the type that a domain is based on, through any number of domains; the type itself if it is not a
     * domain}
     *
     * @param type the type to resolve
     */
    public PgType base(PgType type) {
        PgType base = type;
        // the server has no domain over itself, but a declaration may contain one, and the loop must end
        for (int depth = 0; depth <= byType.size(); depth++) {
            Optional<Domain> domain = domain(base);
            if (domain.isEmpty()) {
                return base;
            }
            base = domain.get().type();
        }
        return base;
    }

    /**
     * {@return the types that a type is directly composed of, as declared}
     *
     * @param type a domain, composite type or other object
     */
    public static Stream<PgType> partsOf(SchemaObject type) {
        if (type instanceof Domain domain) {
            return Stream.of(domain.type());
        }
        if (type instanceof RangeType range) {
            return Stream.of(range.subtype());
        }
        return type instanceof CompositeType composite
                ? composite.attributes().stream().map(Attribute::type)
                : Stream.empty();
    }

    /**
     * {@return whether a type is, or contains at any depth, another type}
     *
     * @param type the type to look into
     * @param other the type to find
     */
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

    /** Whether an object names a declared type, in its definition or in an expression. */
    private static boolean needs(SchemaObject type, SchemaObject other) {
        QualifiedName name = other.key().owner();
        boolean multirange = other instanceof RangeType range
                && partsOf(type).anyMatch(part -> part.element().equals(PgType.named(range.multirangeName())));
        return multirange
                || partsOf(type).anyMatch(part -> part.element().equals(PgType.named(name)))
                || type instanceof Domain domain
                        && Stream.concat(
                                        domain.defaultValue().stream(),
                                        domain.checks().stream().map(DomainCheck::condition))
                                .anyMatch(e -> e.mentionsType(name.schema(), name.name()));
    }

    /**
     * {@return the types, each after all types that it is composed of} A cycle is broken at an arbitrary type.
     *
     * @param types the types to sort
     */
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
