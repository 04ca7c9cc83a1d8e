package dev.kedge.core.ddl;

import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.Commented;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Generates COMMENT ON statements for what SQL names together with its table, view or type. */
@Internal
public final class CommentSql {
    private CommentSql() {}

    /**
     * {@return statements that create something, followed by its comment if it has one} The comment has a description
     * of its own where the creation consists of several phases.
     *
     * @param creation the statements that create it
     * @param owner the name of the table, view or type that it belongs to
     * @param part a constraint, trigger, policy or attribute
     */
    public static List<SqlStatement> with(List<SqlStatement> creation, QualifiedName owner, Part part) {
        Optional<String> sql = of(owner, part);
        if (sql.isEmpty()) {
            return creation;
        }
        boolean plain = creation.stream().allMatch(statement -> statement.mode() == Mode.TX && !statement.isolated());
        SqlStatement comment = SqlStatement.tx(sql.get());
        List<SqlStatement> statements = new ArrayList<>(creation);
        statements.add(
                plain ? comment : comment.titled("comment on " + ObjectSql.described(ObjectKey.part(owner, part))));
        return statements;
    }

    /**
     * {@return the statement that sets the comment of a constraint, trigger, policy or attribute; absent if it has no
     * comment}
     *
     * @param owner the name of the table, view or type that it belongs to
     * @param part the constraint, trigger, policy or attribute
     */
    public static Optional<String> of(QualifiedName owner, Part part) {
        String name = Ddl.quote(part.name());
        String named = part instanceof Attribute
                ? "COLUMN " + owner.sql() + "." + name
                : (part instanceof Constraint ? "CONSTRAINT" : Words.sql(part.kind())) + " " + name + " ON "
                        + owner.sql();
        return part instanceof Commented commented ? of(named, commented.comment()) : Optional.empty();
    }

    /**
     * {@return the statement that sets the comment of a check of a domain; absent if it has no comment}
     *
     * @param domain the name of the domain
     * @param check the check
     */
    public static Optional<String> of(QualifiedName domain, DomainCheck check) {
        return of("CONSTRAINT " + Ddl.quote(check.name()) + " ON DOMAIN " + domain.sql(), check.comment());
    }

    /**
     * {@return the statements that create an enum type and its comment}
     *
     * @param type the type
     */
    public static List<String> createEnum(EnumType type) {
        return Stream.concat(
                        Stream.of(Ddl.createEnum(type.name(), type.values())),
                        of("TYPE " + type.name().sql(), type.comment()).stream())
                .toList();
    }

    /**
     * {@return the statement that sets the comment of a partition, which is a table to SQL; absent if it has no
     * comment}
     *
     * @param partition the name of the partition
     * @param comment the comment; absent for none
     */
    public static Optional<String> ofTable(QualifiedName partition, Optional<String> comment) {
        return of("TABLE " + partition.sql(), comment);
    }

    private static Optional<String> of(String named, Optional<String> comment) {
        return comment.map(text -> "COMMENT ON " + named + " IS " + Literal.quote(text));
    }
}
