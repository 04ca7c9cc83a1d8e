package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A domain: a type with a default and checks of its own (manual, CREATE DOMAIN).
 *
 * @param name its name
 * @param type the type that it is made from
 * @param nullable whether it admits null
 * @param defaultValue the default of columns that have none of their own; absent for none
 * @param collation how its texts are sorted; absent for the type's own collation
 * @param checks its checks, sorted by name
 * @param comment its comment; absent for none
 */
@Experimental
public record Domain(
        QualifiedName name,
        PgType type,
        boolean nullable,
        Optional<Expression> defaultValue,
        Optional<QualifiedName> collation,
        List<DomainCheck> checks,
        @Prose Optional<String> comment)
        implements SchemaObject, Commented {
    /** Sorts and copies the checks. */
    public Domain {
        checks = checks.stream().sorted(Comparator.comparing(DomainCheck::name)).toList();
    }

    /** A domain of which nothing but its type is said. */
    public static Domain of(QualifiedName name, PgType type) {
        return new Domain(name, type, true, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** The check of this name; absent if there is none. */
    public Optional<DomainCheck> check(String check) {
        return checks.stream().filter(c -> c.name().equals(check)).findFirst();
    }

    public Domain withType(PgType other) {
        return new Domain(name, other, nullable, defaultValue, collation, checks, comment);
    }

    public Domain withNullable(boolean other) {
        return new Domain(name, type, other, defaultValue, collation, checks, comment);
    }

    public Domain withDefault(Optional<Expression> other) {
        return new Domain(name, type, nullable, other, collation, checks, comment);
    }

    public Domain withCollation(Optional<QualifiedName> other) {
        return new Domain(name, type, nullable, defaultValue, other, checks, comment);
    }

    public Domain withChecks(List<DomainCheck> other) {
        return new Domain(name, type, nullable, defaultValue, collation, other, comment);
    }

    @Override
    public Domain withComment(Optional<String> other) {
        return new Domain(name, type, nullable, defaultValue, collation, checks, other);
    }

    /** The key of a domain. */
    public static ObjectKey key(QualifiedName name) {
        return ObjectKey.of(ObjectKey.Kind.DOMAIN, name);
    }

    @Override
    public ObjectKey key() {
        return key(name);
    }

    @Override
    public Domain renamed(Renaming renaming) {
        return new Domain(
                renaming.type(name),
                renaming.type(type),
                nullable,
                defaultValue.map(renaming::expression),
                collation,
                checks.stream()
                        .map(c -> new DomainCheck(c.name(), renaming.expression(c.condition()), c.notValid()))
                        .toList(),
                comment);
    }
}
