package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A domain: a type with its own default and checks (manual, CREATE DOMAIN).
 *
 * @param name its name
 * @param type the type that it is based on
 * @param nullable whether it admits null
 * @param defaultValue the default of columns that have no default themselves; absent for none
 * @param collation how its texts are sorted; absent for the collation of the type
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
    /**
     * Sorts and copies the checks.
     *
     * @param name its name
     * @param type the type that it is based on
     * @param nullable whether it admits null
     * @param defaultValue the default of columns that have no default themselves; absent for none
     * @param collation how its texts are sorted; absent for the collation of the type
     * @param checks its checks, sorted by name
     * @param comment its comment; absent for none
     */
    public Domain {
        checks = checks.stream().sorted(Comparator.comparing(DomainCheck::name)).toList();
    }

    /**
     * {@return a nullable domain without a default, collation, check or comment}
     *
     * @param name its name
     * @param type the type that it is based on
     */
    public static Domain of(QualifiedName name, PgType type) {
        return new Domain(name, type, true, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * {@return the check with this name; absent if the domain has none}
     *
     * @param check the check's name
     */
    public Optional<DomainCheck> check(String check) {
        return checks.stream().filter(c -> c.name().equals(check)).findFirst();
    }

    /**
     * {@return this domain based on another type}
     *
     * @param other the new type
     */
    public Domain withType(PgType other) {
        return new Domain(name, other, nullable, defaultValue, collation, checks, comment);
    }

    /**
     * {@return this domain, with or without NOT NULL}
     *
     * @param other whether the domain admits null
     */
    public Domain withNullable(boolean other) {
        return new Domain(name, type, other, defaultValue, collation, checks, comment);
    }

    /**
     * {@return this domain with another default}
     *
     * @param other the new default; absent for none
     */
    public Domain withDefault(Optional<Expression> other) {
        return new Domain(name, type, nullable, other, collation, checks, comment);
    }

    /**
     * {@return this domain with another collation}
     *
     * @param other the new collation; absent for the collation of the type
     */
    public Domain withCollation(Optional<QualifiedName> other) {
        return new Domain(name, type, nullable, defaultValue, other, checks, comment);
    }

    /**
     * {@return this domain with other checks}
     *
     * @param other the new checks
     */
    public Domain withChecks(List<DomainCheck> other) {
        return new Domain(name, type, nullable, defaultValue, collation, other, comment);
    }

    @Override
    public Domain withComment(Optional<String> other) {
        return new Domain(name, type, nullable, defaultValue, collation, checks, other);
    }

    /**
     * {@return the key of a domain}
     *
     * @param name the domain's name
     */
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
                collation.map(renaming::collation),
                checks.stream()
                        .map(c -> new DomainCheck(
                                c.name(), renaming.expression(c.condition()), c.notValid(), c.comment()))
                        .toList(),
                comment);
    }
}
