package dev.kedge.files.accept;

import dev.kedge.core.conversion.Blank;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Literal;
import java.util.Optional;

/** Finds a value that rows can have in a column that the code does not set: one that means nothing and that nothing refuses. */
final class NeutralValue {
    private final Schema schema;
    private final Table table;
    private final Column column;

    NeutralValue(Schema schema, Table table, Column column) {
        this.schema = schema;
        this.table = table;
        this.column = column;
    }

    /** The value as SQL, as a default; absent if none is known. {@code unique} asks for one that differs in each row. */
    Optional<String> sql(boolean unique) {
        return isRestricted() ? Optional.empty() : unique ? uniqueValue() : value();
    }

    /** Whether a check, a domain or a foreign key restricts the values. */
    private boolean isRestricted() {
        return isRestricted(column.type())
                || table.constraints().stream()
                        .anyMatch(constraint ->
                                (constraint instanceof CheckConstraint || constraint instanceof ForeignKey)
                                        && !constraint.notEnforced()
                                        && constraint.mentions(column.name()));
    }

    private boolean isRestricted(PgType type) {
        return NullRefusal.domainOf(schema, type)
                .filter(domain -> !domain.checks().isEmpty() || isRestricted(domain.type()))
                .isPresent();
    }

    private Optional<String> uniqueValue() {
        return switch (baseType(column.type()).sql()) {
            case "uuid" -> Optional.of("gen_random_uuid()");
            case "text", "varchar", "citext" -> Optional.of("gen_random_uuid()::text");
            default -> Optional.empty();
        };
    }

    private Optional<String> value() {
        PgType type = baseType(column.type());
        Optional<EnumType> named = schema.enums().stream()
                .filter(some -> PgType.named(some.name()).equals(type))
                .findFirst();
        if (named.isPresent()) {
            return named.get().values().stream().findFirst().map(Literal::quote);
        }
        return switch (type.sql().replaceFirst("\\(.*", "")) {
            case "text", "varchar", "char", "bpchar", "citext", "name", "bytea", "tsvector", "hstore" ->
                Optional.of("''");
            case "json", "jsonb" -> Optional.of("'{}'");
            default ->
                Blank.isKnown(type)
                        ? Optional.of(Blank.of(type, false).text().replaceFirst("::.*", ""))
                        : Optional.empty();
        };
    }

    private PgType baseType(PgType type) {
        return NullRefusal.domainOf(schema, type)
                .map(domain -> baseType(domain.type()))
                .orElse(type);
    }
}
