package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;
import java.util.Locale;
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
 * @param generated how the server computes it from its row; absent for an ordinary column
 * @param collation how its texts are sorted; absent for the type's own collation
 * @param storage where long values are kept; absent for the type's own way
 * @param compression how long values are compressed, {@code pglz} or {@code lz4}; absent for the server's way
 * @param comment its comment; absent for none
 */
@Experimental
public record Column(
        String name,
        int position,
        PgType type,
        boolean nullable,
        Optional<Expression> defaultValue,
        Optional<Identity> identity,
        Optional<Generated> generated,
        Optional<QualifiedName> collation,
        Optional<ColumnStorage> storage,
        Optional<String> compression,
        Optional<String> comment)
        implements Part, Commented {
    private static final QualifiedName DEFAULT_COLLATION = QualifiedName.of("default");

    /** Leaves out what PostgreSQL takes anyway: the default collation, compression and storage of the type. */
    public Column {
        collation = collation
                .map(c -> c.schema().equals("pg_catalog") ? QualifiedName.of(c.name()) : c)
                .filter(c -> !c.equals(DEFAULT_COLLATION));
        PgType numbers = type;
        identity = identity.map(i -> i.withOptions(i.options().canonical(numbers)));
        storage = storage.filter(s -> !ColumnStorage.of(type).equals(Optional.of(s)));
        compression = compression.map(c -> c.toLowerCase(Locale.ROOT)).filter(c -> !c.equals("default"));
    }

    /** A nullable column of which nothing else is said. */
    public static Column of(String name, int position, PgType type) {
        return new Column(
                name,
                position,
                type,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.COLUMN;
    }

    @Override
    public Column withName(String other) {
        return new Column(
                other,
                position,
                type,
                nullable,
                defaultValue,
                identity,
                generated,
                collation,
                storage,
                compression,
                comment);
    }

    public Column withPosition(int other) {
        return new Column(
                name,
                other,
                type,
                nullable,
                defaultValue,
                identity,
                generated,
                collation,
                storage,
                compression,
                comment);
    }

    public Column withType(PgType other) {
        return new Column(
                name,
                position,
                other,
                nullable,
                defaultValue,
                identity,
                generated,
                collation,
                storage,
                compression,
                comment);
    }

    public Column withNullable(boolean other) {
        return new Column(
                name,
                position,
                type,
                other,
                defaultValue,
                identity,
                generated,
                collation,
                storage,
                compression,
                comment);
    }

    public Column withDefault(Optional<Expression> other) {
        return new Column(
                name, position, type, nullable, other, identity, generated, collation, storage, compression, comment);
    }

    public Column withIdentity(Optional<Identity> other) {
        return new Column(
                name,
                position,
                type,
                nullable,
                defaultValue,
                other,
                generated,
                collation,
                storage,
                compression,
                comment);
    }

    public Column withGenerated(Optional<Generated> other) {
        return new Column(
                name,
                position,
                type,
                nullable,
                defaultValue,
                identity,
                other,
                collation,
                storage,
                compression,
                comment);
    }

    public Column withCollation(Optional<QualifiedName> other) {
        return new Column(
                name,
                position,
                type,
                nullable,
                defaultValue,
                identity,
                generated,
                other,
                storage,
                compression,
                comment);
    }

    public Column withStorage(Optional<ColumnStorage> other) {
        return new Column(
                name,
                position,
                type,
                nullable,
                defaultValue,
                identity,
                generated,
                collation,
                other,
                compression,
                comment);
    }

    public Column withCompression(Optional<String> other) {
        return new Column(
                name, position, type, nullable, defaultValue, identity, generated, collation, storage, other, comment);
    }

    @Override
    public Column withComment(Optional<String> other) {
        return new Column(
                name,
                position,
                type,
                nullable,
                defaultValue,
                identity,
                generated,
                collation,
                storage,
                compression,
                other);
    }

    /** The column of another type: PostgreSQL forgets how its long values were kept. */
    public Column converted(PgType other, Optional<QualifiedName> otherCollation) {
        return withStorage(Optional.empty())
                .withCompression(Optional.empty())
                .withType(other)
                .withCollation(otherCollation);
    }

    @Override
    public Column renamed(Renaming renaming, QualifiedName owner) {
        return withName(renaming.column(owner, name))
                .withType(renaming.type(type))
                .withDefault(defaultValue.map(value -> renaming.expression(owner, value)))
                .withGenerated(generated.map(g -> new Generated(renaming.expression(owner, g.expression()), g.kind())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column that
                && name.equals(that.name)
                && type.equals(that.type)
                && nullable == that.nullable
                && defaultValue.equals(that.defaultValue)
                && identity.equals(that.identity)
                && generated.equals(that.generated)
                && collation.equals(that.collation)
                && storage.equals(that.storage)
                && compression.equals(that.compression)
                && comment.equals(that.comment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                name, type, nullable, defaultValue, identity, generated, collation, storage, compression, comment);
    }
}
