package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * What the declaration of an object says beside its shape. It is kept with the object but is no part of its equality.
 *
 * @param entity the binary name of the Java type that declares a table or enum; absent for other objects
 * @param was the former name that {@code @Was} gives; absent for none
 * @param using how rows are converted when the type changes; absent for none
 * @param backfill what existing rows get; absent for none
 * @param valuesWere the former names of an enum's values that {@code @Was} gives on constants
 * @param replaced the values that come in the place of removed ones, by {@code @Replaced}
 * @param alter the statements that change an SQL object into the declared one; absent for none
 */
@Experimental
public record Origin(
        Optional<String> entity,
        Optional<String> was,
        Optional<String> using,
        Optional<String> backfill,
        List<ValueChange> valuesWere,
        List<ValueChange> replaced,
        Optional<String> alter) {

    /** Nothing said. */
    public static final Origin NONE =
            new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the lists. */
    public Origin {
        valuesWere = List.copyOf(valuesWere);
        replaced = List.copyOf(replaced);
    }

    /** An origin that says nothing of values. */
    public Origin(Optional<String> entity, Optional<String> was, Optional<String> using, Optional<String> backfill) {
        this(entity, was, using, backfill, List.of(), List.of());
    }

    /** An origin that says nothing of an SQL object. */
    public Origin(
            Optional<String> entity,
            Optional<String> was,
            Optional<String> using,
            Optional<String> backfill,
            List<ValueChange> valuesWere,
            List<ValueChange> replaced) {
        this(entity, was, using, backfill, valuesWere, replaced, Optional.empty());
    }

    /** What both say; where both say something, this one counts. */
    public Origin or(Origin other) {
        return new Origin(
                entity.or(other::entity),
                was.or(other::was),
                using.or(other::using),
                backfill.or(other::backfill),
                valuesWere.isEmpty() ? other.valuesWere : valuesWere,
                replaced.isEmpty() ? other.replaced : replaced,
                alter.or(other::alter));
    }

    /** The same with a former name. */
    public Origin withWas(String former) {
        return new Origin(entity, Optional.of(former), using, backfill, valuesWere, replaced, alter);
    }

    /** The same with a conversion, or none. */
    public Origin withUsing(Optional<String> conversion) {
        return new Origin(entity, was, conversion, backfill, valuesWere, replaced, alter);
    }

    /** The same with what existing rows get, or nothing. */
    public Origin withBackfill(Optional<String> value) {
        return new Origin(entity, was, using, value, valuesWere, replaced, alter);
    }

    /** The same with other former names of values. */
    public Origin withValuesWere(List<ValueChange> former) {
        return new Origin(entity, was, using, backfill, former, replaced, alter);
    }

    /** The same with other replacements of values. */
    public Origin withReplaced(List<ValueChange> replacements) {
        return new Origin(entity, was, using, backfill, valuesWere, replacements, alter);
    }

    /** This origin with other statements that change an SQL object, or without any. */
    public Origin withAlter(Optional<String> statements) {
        return new Origin(entity, was, using, backfill, valuesWere, replaced, statements);
    }

    /** An object declared by this Java type. */
    public static Origin of(String entity) {
        return new Origin(Optional.of(entity), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
