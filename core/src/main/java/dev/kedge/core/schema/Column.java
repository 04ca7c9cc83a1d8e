package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of a table.
 *
 * <p>Two columns are equal whatever their positions: PostgreSQL cannot move a column, so a position is no difference.
 *
 * @param name its name
 * @param position where CREATE TABLE puts it, from 1; gaps are allowed, ties are broken by name
 * @param type its type
 * @param nullable whether it admits null
 * @param defaultValue its default; absent for none
 * @param identity how the server numbers it; absent for an ordinary column
 * @param comment its comment; absent for none
 */
public record Column(
        String name,
        int position,
        PgType type,
        boolean nullable,
        Optional<Expression> defaultValue,
        Optional<Identity> identity,
        Optional<String> comment) {

    /** A nullable column without default, identity and comment. */
    public static Column of(String name, int position, PgType type) {
        return new Column(name, position, type, true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Column withName(String other) {
        return new Column(other, position, type, nullable, defaultValue, identity, comment);
    }

    public Column withPosition(int other) {
        return new Column(name, other, type, nullable, defaultValue, identity, comment);
    }

    public Column withType(PgType other) {
        return new Column(name, position, other, nullable, defaultValue, identity, comment);
    }

    public Column withNullable(boolean other) {
        return new Column(name, position, type, other, defaultValue, identity, comment);
    }

    public Column withDefault(Optional<Expression> other) {
        return new Column(name, position, type, nullable, other, identity, comment);
    }

    public Column withIdentity(Optional<Identity> other) {
        return new Column(name, position, type, nullable, defaultValue, other, comment);
    }

    public Column withComment(Optional<String> other) {
        return new Column(name, position, type, nullable, defaultValue, identity, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column that
                && name.equals(that.name)
                && type.equals(that.type)
                && nullable == that.nullable
                && defaultValue.equals(that.defaultValue)
                && identity.equals(that.identity)
                && comment.equals(that.comment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, nullable, defaultValue, identity, comment);
    }
}
