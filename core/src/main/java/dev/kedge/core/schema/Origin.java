package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * What the declaration of an object specifies besides its shape. The origin is stored with an object but does not take
 * part in its equality.
 *
 * @param entity the binary name of the Java type that declares a table or enum; absent for other objects
 * @param was the former name that {@code @Was} gives; absent for none
 * @param using the expression that converts rows when the type changes; absent for none
 * @param backfill the value that existing rows get, as SQL; absent for none
 * @param valuesWere the former names of an enum's values, from {@code @Was} on constants
 * @param replaced the values that replace removed ones, from {@code @Replaced}
 * @param alter the statements that change an existing SQL object into the declared one; absent for none
 * @param since the id of the revision that retired a column or table; absent for other objects than marks
 */
@Experimental
public record Origin(
        Optional<String> entity,
        Optional<String> was,
        Optional<String> using,
        Optional<String> backfill,
        List<ValueChange> valuesWere,
        List<ValueChange> replaced,
        Optional<String> alter,
        Optional<String> since) {

    /** An origin without any information. */
    public static final Origin NONE =
            new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Copies the lists.
     *
     * @param entity the binary name of the Java type that declares a table or enum; absent for other objects
     * @param was the former name that {@code @Was} gives; absent for none
     * @param using the expression that converts rows when the type changes; absent for none
     * @param backfill the value that existing rows get, as SQL; absent for none
     * @param valuesWere the former names of an enum's values, from {@code @Was} on constants
     * @param replaced the values that replace removed ones, from {@code @Replaced}
     * @param alter the statements that change an existing SQL object into the declared one; absent for none
     * @param since the id of the revision that retired a column or table; absent for other objects than marks
     */
    public Origin {
        valuesWere = List.copyOf(valuesWere);
        replaced = List.copyOf(replaced);
    }

    /**
     * An origin without former or replaced enum values.
     *
     * @param entity the binary name of the Java type that declares a table or enum; absent for other objects
     * @param was the former name that {@code @Was} gives; absent for none
     * @param using the expression that converts rows when the type changes; absent for none
     * @param backfill the value that existing rows get, as SQL; absent for none
     */
    public Origin(Optional<String> entity, Optional<String> was, Optional<String> using, Optional<String> backfill) {
        this(entity, was, using, backfill, List.of(), List.of());
    }

    /**
     * Makes an origin without statements that change an SQL object.
     *
     * @param entity the binary name of the Java type that declares a table or enum; absent for other objects
     * @param was the former name that {@code @Was} gives; absent for none
     * @param using the expression that converts rows when the type changes; absent for none
     * @param backfill the value that existing rows get, as SQL; absent for none
     * @param valuesWere the former names of an enum's values, from {@code @Was} on constants
     * @param replaced the values that replace removed ones, from {@code @Replaced}
     */
    public Origin(
            Optional<String> entity,
            Optional<String> was,
            Optional<String> using,
            Optional<String> backfill,
            List<ValueChange> valuesWere,
            List<ValueChange> replaced) {
        this(entity, was, using, backfill, valuesWere, replaced, Optional.empty(), Optional.empty());
    }

    /**
     * {@return the combination of two origins; this one takes precedence}
     *
     * @param other supplies what this origin lacks
     */
    public Origin or(Origin other) {
        return new Origin(
                entity.or(other::entity),
                was.or(other::was),
                using.or(other::using),
                backfill.or(other::backfill),
                valuesWere.isEmpty() ? other.valuesWere : valuesWere,
                replaced.isEmpty() ? other.replaced : replaced,
                alter.or(other::alter),
                since.or(other::since));
    }

    /**
     * {@return this origin with a former name}
     *
     * @param former the former name
     */
    public Origin withWas(String former) {
        return new Origin(entity, Optional.of(former), using, backfill, valuesWere, replaced, alter, since);
    }

    /**
     * {@return this origin with another conversion}
     *
     * @param conversion the expression that converts rows; absent for none
     */
    public Origin withUsing(Optional<String> conversion) {
        return new Origin(entity, was, conversion, backfill, valuesWere, replaced, alter, since);
    }

    /**
     * {@return this origin with another backfill}
     *
     * @param value the value that existing rows get, as SQL; absent for none
     */
    public Origin withBackfill(Optional<String> value) {
        return new Origin(entity, was, using, value, valuesWere, replaced, alter, since);
    }

    /**
     * {@return this origin with other former names of enum values}
     *
     * @param former the former names
     */
    public Origin withValuesWere(List<ValueChange> former) {
        return new Origin(entity, was, using, backfill, former, replaced, alter, since);
    }

    /**
     * {@return this origin with other replacements of enum values}
     *
     * @param replacements the removed values and their replacements
     */
    public Origin withReplaced(List<ValueChange> replacements) {
        return new Origin(entity, was, using, backfill, valuesWere, replacements, alter, since);
    }

    /**
     * {@return this origin with other statements that change an SQL object}
     *
     * @param statements the statements; absent for none
     */
    public Origin withAlter(Optional<String> statements) {
        return new Origin(entity, was, using, backfill, valuesWere, replaced, statements, since);
    }

    /**
     * {@return this origin of a mark with the revision that retired the column or table}
     *
     * @param revision the id of the revision
     */
    public Origin withSince(String revision) {
        return new Origin(entity, was, using, backfill, valuesWere, replaced, alter, Optional.of(revision));
    }

    /**
     * {@return the origin of an object that a Java type declares}
     *
     * @param entity the binary name of the Java type
     */
    public static Origin of(String entity) {
        return new Origin(Optional.of(entity), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
