package dev.kedge.core.schema;

import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.Objects;
import java.util.Optional;

/**
 * An attribute of a composite type. Equality ignores the position, because PostgreSQL cannot move an attribute.
 *
 * @param name its name
 * @param position where CREATE TYPE puts it, from 1; gaps are allowed, ties are broken by name
 * @param type its type
 * @param collation how its texts are sorted; absent for the collation of the type
 * @param comment its comment; absent for none
 */
@Experimental
public record Attribute(
        String name,
        int position,
        PgType type,
        Optional<QualifiedName> collation,
        @Prose Optional<String> comment) implements Part, Commented {
    /**
     * Creates an attribute without a comment.
     *
     * @param name its name
     * @param position where CREATE TYPE puts it, from 1; gaps are allowed, ties are broken by name
     * @param type its type
     * @param collation how its texts are sorted; absent for the collation of the type
     */
    public Attribute(String name, int position, PgType type, Optional<QualifiedName> collation) {
        this(name, position, type, collation, Optional.empty());
    }

    /**
     * {@return an attribute with the collation of its type}
     *
     * @param name its name
     * @param position where CREATE TYPE puts it, from 1; gaps are allowed, ties are broken by name
     * @param type its type
     */
    public static Attribute of(String name, int position, PgType type) {
        return new Attribute(name, position, type, Optional.empty());
    }

    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.ATTRIBUTE;
    }

    @Override
    public Attribute withName(String other) {
        return new Attribute(other, position, type, collation, comment);
    }

    /**
     * {@return this attribute at another position}
     *
     * @param other the new position
     */
    public Attribute withPosition(int other) {
        return new Attribute(name, other, type, collation, comment);
    }

    /**
     * {@return this attribute with another type and collation}
     *
     * @param other the new type
     * @param itsCollation the new collation; absent for the collation of the type
     */
    public Attribute withType(PgType other, Optional<QualifiedName> itsCollation) {
        return new Attribute(name, position, other, itsCollation, comment);
    }

    @Override
    public Attribute renamed(Renaming renaming, QualifiedName owner) {
        return new Attribute(
                renaming.column(owner, name),
                position,
                renaming.type(type),
                collation.map(renaming::collation),
                comment);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attribute that
                && name.equals(that.name)
                && type.equals(that.type)
                && collation.equals(that.collation)
                && comment.equals(that.comment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, collation, comment);
    }

    @Override
    public Attribute withComment(Optional<String> other) {
        return new Attribute(name, position, type, collation, other);
    }
}
