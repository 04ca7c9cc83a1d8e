package dev.kedge.core.random;

import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Literal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The types that random columns have, and a value of each. */
final class Values {
    static final List<String> TYPES = List.of(
            "smallint",
            "integer",
            "bigint",
            "numeric(10,2)",
            "numeric(12,4)",
            "varchar(10)",
            "varchar(20)",
            "text",
            "boolean",
            "date",
            "timestamptz",
            "uuid",
            "jsonb",
            "integer[]",
            "text[]");

    private Values() {}

    /** A built-in type, or one of the schema's own. */
    static PgType someType(Schema schema, Chance chance) {
        if (!chance.oneIn(3)) {
            return PgType.of(chance.pick(TYPES));
        }
        List<QualifiedName> others = Stream.of(
                        schema.all(Domain.class).stream().map(Domain::name),
                        schema.all(CompositeType.class).stream().map(CompositeType::name))
                .flatMap(names -> names)
                .toList();
        if (!others.isEmpty() && chance.oneIn(2)) {
            return PgType.named(chance.pick(others));
        }
        if (schema.enums().isEmpty()) {
            return PgType.of(chance.pick(TYPES));
        }
        return PgType.named(chance.pick(schema.enums()).name()).array(chance.below(2));
    }

    /** A value of the type as SQL. */
    static Expression any(PgType type, Schema schema) {
        if (type.isArray()) {
            return new Expression("'{}'");
        }
        Optional<SchemaObject> declared = DeclaredTypes.of(schema).find(type);
        if (declared.orElse(null) instanceof Domain domain) {
            return new Expression("(" + any(domain.type(), schema).text() + ")::" + type.sql());
        }
        if (declared.orElse(null) instanceof RangeType range) {
            return new Expression(PgType.named(range.name()).equals(type) ? "'empty'" : "'{}'");
        }
        if (declared.orElse(null) instanceof CompositeType composite) {
            return new Expression("'(" + ",".repeat(composite.attributes().size() - 1) + ")'");
        }
        Optional<EnumType> known = schema.enums().stream()
                .filter(e -> PgType.named(e.name()).equals(type))
                .findFirst();
        if (known.isPresent()) {
            return new Expression(Literal.quote(known.get().values().get(0)) + "::" + type.sql());
        }
        return new Expression(
                switch (type.base()) {
                    case "text", "varchar" -> "'it''s %'";
                    case "boolean" -> "true";
                    case "date", "timestamptz" -> "'2025-01-01'";
                    case "uuid" -> "'00000000-0000-0000-0000-000000000001'";
                    case "jsonb" -> "'{}'";
                    default -> "1";
                });
    }
}
