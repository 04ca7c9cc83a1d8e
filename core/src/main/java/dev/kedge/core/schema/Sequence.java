package dev.kedge.core.schema;

import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * A sequence that stands by itself (manual, CREATE SEQUENCE).
 *
 * @param name its name
 * @param type the type that bounds its numbers
 * @param options how it counts; what is the default for the type is absent
 * @param ownedBy the column that it is dropped with; absent for none
 * @param comment its comment; absent for none
 */
@Experimental
public record Sequence(
        QualifiedName name,
        PgType type,
        SequenceOptions options,
        Optional<ColumnName> ownedBy,
        @Prose Optional<String> comment)
        implements SchemaObject, Commented {
    /** Leaves out the options that say nothing. */
    public Sequence {
        options = options.canonical(type);
    }

    /** A sequence of which nothing is said. */
    public static Sequence of(QualifiedName name) {
        return new Sequence(name, PgType.of("bigint"), SequenceOptions.NONE, Optional.empty(), Optional.empty());
    }

    public Sequence withOptions(PgType otherType, SequenceOptions other) {
        return new Sequence(name, otherType, other, ownedBy, comment);
    }

    public Sequence withOwner(Optional<ColumnName> other) {
        return new Sequence(name, type, options, other, comment);
    }

    @Override
    public Sequence withComment(Optional<String> other) {
        return new Sequence(name, type, options, ownedBy, other);
    }

    /** The key of a sequence. */
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
                renaming.relation(name), type, options, ownedBy.map(column -> column.renamed(renaming)), comment);
    }
}
