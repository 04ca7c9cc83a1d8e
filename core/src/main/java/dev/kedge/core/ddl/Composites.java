package dev.kedge.core.ddl;

import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Generates SQL for composite types. */
@Internal
public final class Composites {
    private Composites() {}

    /**
     * {@return the statements that create a composite type and its comment}
     *
     * @param type the type
     */
    public static List<SqlStatement> create(CompositeType type) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.tx("CREATE TYPE " + type.name().sql() + " AS ("
                + type.attributesInOrder().stream().map(Composites::attribute).collect(Collectors.joining(", "))
                + ")"));
        type.comment()
                .ifPresent(comment -> statements.add(
                        SqlStatement.tx(Ddl.commentOn(ObjectKey.Kind.COMPOSITE_TYPE, type.name(), type.comment()))));
        type.attributesInOrder().stream()
                .flatMap(attribute -> CommentSql.of(type.name(), attribute).stream())
                .map(SqlStatement::tx)
                .forEach(statements::add);
        return statements;
    }

    /**
     * {@return the definition of an attribute in CREATE TYPE and ADD ATTRIBUTE}
     *
     * @param attribute the attribute
     */
    public static String attribute(Attribute attribute) {
        return Ddl.quote(attribute.name()) + " " + attribute.type().sql()
                + attribute.collation().map(c -> " COLLATE " + c.sql()).orElse("");
    }

    /**
     * {@return an ALTER TYPE statement}
     *
     * @param type the name of the type
     * @param action the action, such as {@code ADD ATTRIBUTE …}
     */
    public static String alter(QualifiedName type, String action) {
        return "ALTER TYPE " + type.sql() + " " + action;
    }
}
