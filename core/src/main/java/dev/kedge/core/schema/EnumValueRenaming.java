package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rename of a value of an enum type. The server keeps values by identity, so all constants of the type follow the
 * rename. Kedge renames only those that are certainly of the type, because they are compared with a column of the type
 * or cast to it.
 *
 * @param schema the schema before the rename, which has the types of columns
 * @param type the enum type
 * @param from the old value
 * @param to the new value
 */
@Experimental
public record EnumValueRenaming(Schema schema, QualifiedName type, String from, String to) implements Renaming {
    private static final Set<String> NO_COLUMNS = Set.of();
    /** The name of the value in a check of a domain. */
    private static final Set<String> VALUE = Set.of("value");

    @Override
    public EnumValueRenaming inverse() {
        return new EnumValueRenaming(applied(), type, to, from);
    }

    @Override
    public ObjectKey key(ObjectKey key) {
        return key.equals(ObjectKey.enumValue(type, from)) ? ObjectKey.enumValue(type, to) : key;
    }

    @Override
    public Expression expression(QualifiedName table, Expression expression) {
        return following(
                expression,
                schema.table(table).stream()
                        .flatMap(t -> t.columns().stream())
                        .filter(column -> isOfEnum(column.type()))
                        .map(Column::name)
                        .collect(Collectors.toSet()));
    }

    @Override
    public Expression expression(Expression expression) {
        return following(expression, NO_COLUMNS);
    }

    /** {@return the whole schema after the rename, including defaults that consist of the value only} */
    public Schema applied() {
        Schema renamed = schema.renamed(this);
        for (Table table : renamed.tables()) {
            renamed = renamed.plus(table.withColumns(table.columns().stream()
                    .map(column -> isOfEnum(column.type())
                            ? column.withDefault(column.defaultValue().map(value -> value.asConstantRenamed(from, to)))
                            : column)
                    .toList()));
        }
        for (Domain domain : renamed.all(Domain.class)) {
            if (isOfEnum(domain.type())) {
                renamed = renamed.plus(domain.withDefault(
                                domain.defaultValue().map(value -> value.asConstantRenamed(from, to)))
                        .withChecks(domain.checks().stream()
                                .map(c -> new DomainCheck(
                                        c.name(), following(c.condition(), VALUE), c.notValid(), c.comment()))
                                .toList()));
            }
        }
        return renamed.enumType(type)
                .map(old -> old.withValueRenamed(from, to))
                .map(renamed::plus)
                .orElse(renamed);
    }

    private Expression following(Expression expression, Set<String> columns) {
        return expression.withEnumValueRenamed(columns, type.schema(), type.name(), from, to);
    }

    /** Whether a type is the enum type or a domain over it. */
    private boolean isOfEnum(PgType of) {
        return DeclaredTypes.of(schema).base(of).equals(PgType.named(type));
    }
}
