package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * A sequence that does not belong to an identity column (manual, CREATE SEQUENCE).
 *
 * @param name its name
 * @param type the type of its numbers
 * @param options how it counts; options that are the default of the type are absent
 * @param ownedBy the column that it is dropped with; absent for none
 * @param persistence whether it is written to the WAL
 * @param comment its comment; absent for none
 */
@Experimental
public record Sequence(
        QualifiedName name,
        PgType type,
        SequenceOptions options,
        Optional<ColumnName> ownedBy,
        Persistence persistence,
        @Prose Optional<String> comment)
        implements SchemaObject, Commented {
    /**
     * Removes the options that are the default of the type.
     *
     * @param name its name
     * @param type the type of its numbers
     * @param options how it counts; options that are the default of the type are absent
     * @param ownedBy the column that it is dropped with; absent for none
     * @param persistence whether it is written to the WAL
     * @param comment its comment; absent for none
     */
    public Sequence {
        options = options.canonical(type);
    }

    /**
     * {@return an ascending {@code bigint} sequence with the default options, which no column owns}
     *
     * @param name its name
     */
    public static Sequence of(QualifiedName name) {
        return new Sequence(
                name,
                PgType.of("bigint"),
                SequenceOptions.NONE,
                Optional.empty(),
                Persistence.OF_OWNER,
                Optional.empty());
    }

    /**
     * {@return this sequence with another type and other options}
     *
     * @param otherType the new type of its numbers
     * @param other the new options
     */
    public Sequence withOptions(PgType otherType, SequenceOptions other) {
        return new Sequence(name, otherType, other, ownedBy, persistence, comment);
    }

    /**
     * {@return this sequence, owned by another column}
     *
     * @param other the column that it is dropped with; absent for none
     */
    public Sequence withOwner(Optional<ColumnName> other) {
        return new Sequence(name, type, options, other, persistence, comment);
    }

    @Override
    public Sequence withComment(Optional<String> other) {
        return new Sequence(name, type, options, ownedBy, persistence, other);
    }

    /**
     * {@return this sequence, logged in another way}
     *
     * @param other whether it is written to the WAL
     */
    public Sequence withPersistence(Persistence other) {
        return new Sequence(name, type, options, ownedBy, other, comment);
    }

    /**
     * {@return whether its changes are not written to the WAL}
     *
     * @param schema the schema with the table that owns the sequence
     */
    public boolean isUnlogged(Schema schema) {
        return switch (persistence) {
            case LOGGED -> false;
            case UNLOGGED -> true;
            case OF_OWNER -> isOwnerUnlogged(schema);
        };
    }

    private boolean isOwnerUnlogged(Schema schema) {
        return ownedBy.flatMap(column -> schema.relation(column.table()))
                .filter(table -> table.settings().unlogged())
                .isPresent();
    }

    /**
     * {@return this sequence, with a persistence of its own only where it differs from that of its owner}
     *
     * @param schema the schema with the table that owns the sequence
     */
    public Sequence canonical(Schema schema) {
        return isUnlogged(schema) == isOwnerUnlogged(schema) ? withPersistence(Persistence.OF_OWNER) : this;
    }

    /**
     * {@return the default of a serial column with this sequence: {@code nextval('…'::regclass)}}
     */
    public Expression next() {
        return new Expression("nextval(" + Literal.quote(name.sql()) + "::regclass)");
    }

    /**
     * {@return the key of a sequence}
     *
     * @param name the sequence's name
     */
    public static ObjectKey key(QualifiedName name) {
        return ObjectKey.of(ObjectKey.Kind.SEQUENCE, name);
    }

    @Override
    public ObjectKey key() {
        return key(name);
    }

    @Override
    public Sequence renamed(Renaming renaming) {
        return new Sequence(
                renaming.relation(name),
                type,
                options,
                ownedBy.map(column -> column.renamed(renaming)),
                persistence,
                comment);
    }
}
