package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A column of a table.
 *
 * <p>Equality ignores the position, because PostgreSQL cannot move a column.
 *
 * @param name its name
 * @param position where CREATE TABLE puts it, from 1; gaps are allowed, ties are broken by name
 * @param type its type
 * @param nullable whether it admits null
 * @param defaultValue its default; absent for none
 * @param identity how the server numbers it; absent for an ordinary column
 * @param generated how the server computes it from its row; absent for an ordinary column
 * @param collation how its texts are sorted; absent for the collation of the type
 * @param storage where long values are stored; absent for the default of the type
 * @param compression how long values are compressed, {@code pglz} or {@code lz4}; absent for the default of the server
 * @param comment its comment; absent for none
 * @param statistics what ANALYZE collects of it
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
        @Prose Optional<String> comment,
        ColumnStatistics statistics)
        implements Part, Commented {
    private static final QualifiedName DEFAULT_COLLATION = QualifiedName.of("default");

    /**
     * Removes what is the default anyway: the default collation, compression and storage of the type.
     *
     * @param name its name
     * @param position where CREATE TABLE puts it, from 1; gaps are allowed, ties are broken by name
     * @param type its type
     * @param nullable whether it admits null
     * @param defaultValue its default; absent for none
     * @param identity how the server numbers it; absent for an ordinary column
     * @param generated how the server computes it from its row; absent for an ordinary column
     * @param collation how its texts are sorted; absent for the collation of the type
     * @param storage where long values are stored; absent for the default of the type
     * @param compression how long values are compressed, {@code pglz} or {@code lz4}; absent for the default of the
     *     server
     * @param comment its comment; absent for none
     * @param statistics what ANALYZE collects of it
     */
    public Column {
        collation = collation
                .map(c -> c.schema().equals("pg_catalog") ? QualifiedName.of(c.name()) : c)
                .filter(c -> !c.equals(DEFAULT_COLLATION));
        PgType numbers = type;
        identity = identity.map(i -> i.withOptions(i.options().canonical(numbers)));
        storage = storage.filter(s -> !ColumnStorage.of(type).equals(Optional.of(s)));
        compression = compression.map(c -> c.toLowerCase(Locale.ROOT)).filter(c -> !c.equals("default"));
    }

    /**
     * {@return a nullable column without any further options}
     *
     * @param name its name
     * @param position where CREATE TABLE puts it, from 1; gaps are allowed, ties are broken by name
     * @param type its type
     */
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
                Optional.empty(),
                ColumnStatistics.NONE);
    }

    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.COLUMN;
    }

    @Override
    public Column withName(String other) {
        return copy(it -> it.name = other);
    }

    /**
     * {@return this column at another position}
     *
     * @param other the new position
     */
    public Column withPosition(int other) {
        return copy(it -> it.position = other);
    }

    /**
     * {@return this column with another type}
     *
     * @param other the new type
     */
    public Column withType(PgType other) {
        return copy(it -> it.type = other);
    }

    /**
     * {@return this column, with or without NOT NULL}
     *
     * @param other whether the column admits null
     */
    public Column withNullable(boolean other) {
        return copy(it -> it.nullable = other);
    }

    /**
     * {@return this column with another default}
     *
     * @param other the new default; absent for none
     */
    public Column withDefault(Optional<Expression> other) {
        return copy(it -> it.defaultValue = other);
    }

    /**
     * {@return this column with another identity}
     *
     * @param other how the server numbers the column; absent for an ordinary column
     */
    public Column withIdentity(Optional<Identity> other) {
        return copy(it -> it.identity = other);
    }

    /**
     * {@return this column with another generation}
     *
     * @param other how the server computes the column; absent for an ordinary column
     */
    public Column withGenerated(Optional<Generated> other) {
        return copy(it -> it.generated = other);
    }

    /**
     * {@return this column with another collation}
     *
     * @param other the new collation; absent for the collation of the type
     */
    public Column withCollation(Optional<QualifiedName> other) {
        return copy(it -> it.collation = other);
    }

    /**
     * {@return this column with another storage}
     *
     * @param other the new storage; absent for the default of the type
     */
    public Column withStorage(Optional<ColumnStorage> other) {
        return copy(it -> it.storage = other);
    }

    /**
     * {@return this column with another compression}
     *
     * @param other {@code pglz} or {@code lz4}; absent for the default of the server
     */
    public Column withCompression(Optional<String> other) {
        return copy(it -> it.compression = other);
    }

    /**
     * {@return this column with other statistics}
     *
     * @param other what ANALYZE collects of it
     */
    public Column withStatistics(ColumnStatistics other) {
        return copy(it -> it.statistics = other);
    }

    @Override
    public Column withComment(Optional<String> other) {
        return copy(it -> it.comment = other);
    }

    /**
     * {@return this column after a change of its type, which resets its storage and compression}
     *
     * @param other the new type
     * @param otherCollation the new collation; absent for the collation of the type
     */
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
                .withGenerated(generated.map(g -> new Generated(renaming.expression(owner, g.expression()), g.kind())))
                .withCollation(collation.map(renaming::collation));
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
                && comment.equals(that.comment)
                && statistics.equals(that.statistics);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                name,
                type,
                nullable,
                defaultValue,
                identity,
                generated,
                collation,
                storage,
                compression,
                comment,
                statistics);
    }

    private Column copy(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.column();
    }

    /** The components of a copy; a wither changes one of them. Only this class copies components. */
    private static final class Copy {
        private String name;
        private int position;
        private PgType type;
        private boolean nullable;
        private Optional<Expression> defaultValue;
        private Optional<Identity> identity;
        private Optional<Generated> generated;
        private Optional<QualifiedName> collation;
        private Optional<ColumnStorage> storage;
        private Optional<String> compression;
        private Optional<String> comment;
        private ColumnStatistics statistics;

        Copy(Column column) {
            name = column.name;
            position = column.position;
            type = column.type;
            nullable = column.nullable;
            defaultValue = column.defaultValue;
            identity = column.identity;
            generated = column.generated;
            collation = column.collation;
            storage = column.storage;
            compression = column.compression;
            comment = column.comment;
            statistics = column.statistics;
        }

        Column column() {
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
                    comment,
                    statistics);
        }
    }
}
