package dev.kedge.core.schema;

import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * A range type with its multirange type (manual, CREATE TYPE). Names of objects in {@code pg_catalog} are not qualified.
 *
 * @param name its name
 * @param subtype the type of its bounds, without modifiers
 * @param operatorClass the operator class that orders the bounds; absent for the default one of the subtype
 * @param collation the collation that orders the bounds; absent for the collation of the subtype
 * @param canonical the function that converts ranges to their canonical form; absent for none
 * @param subtypeDiff the function that returns the distance of two bounds; absent for none
 * @param multirange the name of its multirange type; absent for the name that the server chooses
 * @param comment its comment; absent for none
 */
@Experimental
public record RangeType(
        QualifiedName name,
        PgType subtype,
        Optional<QualifiedName> operatorClass,
        Optional<QualifiedName> collation,
        Optional<QualifiedName> canonical,
        Optional<QualifiedName> subtypeDiff,
        Optional<QualifiedName> multirange,
        @Prose Optional<String> comment)
        implements SchemaObject, Commented {
    /**
     * Removes modifiers of the subtype, the schema {@code pg_catalog}, and what is the default anyway.
     *
     * @param name its name
     * @param subtype the type of its bounds, without modifiers
     * @param operatorClass the operator class that orders the bounds; absent for the default one of the subtype
     * @param collation the collation that orders the bounds; absent for the collation of the subtype
     * @param canonical the function that converts ranges to their canonical form; absent for none
     * @param subtypeDiff the function that returns the distance of two bounds; absent for none
     * @param multirange the name of its multirange type; absent for the name that the server chooses
     * @param comment its comment; absent for none
     */
    public RangeType {
        subtype = subtype.ofArgument();
        operatorClass = operatorClass.map(RangeType::bare);
        collation = collation.map(RangeType::bare).filter(it -> !it.equals(QualifiedName.of("default")));
        canonical = canonical.map(RangeType::bare);
        subtypeDiff = subtypeDiff.map(RangeType::bare);
        QualifiedName usual = name.withName(Naming.multirange(name.name()));
        multirange = multirange.filter(it -> !it.equals(usual));
    }

    /**
     * {@return a range type that has only defaults, and no comment}
     *
     * @param name its name
     * @param subtype the type of its bounds
     */
    public static RangeType of(QualifiedName name, PgType subtype) {
        return new RangeType(
                name,
                subtype,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static QualifiedName bare(QualifiedName name) {
        return name.schema().equals("pg_catalog") ? name.withSchema("") : name;
    }

    /** {@return the name of its multirange type} */
    public QualifiedName multirangeName() {
        return multirange.orElseGet(() -> name.withName(Naming.multirange(name.name())));
    }

    /**
     * {@return whether another range type differs at most in its comment}
     *
     * @param other the other range type
     */
    public boolean isDefinedLike(RangeType other) {
        return withComment(Optional.empty()).equals(other.withComment(Optional.empty()));
    }

    /**
     * {@return this range type under another name}
     *
     * @param other the new name
     */
    public RangeType withName(QualifiedName other) {
        return new RangeType(other, subtype, operatorClass, collation, canonical, subtypeDiff, multirange, comment);
    }

    /**
     * {@return this range type over another type}
     *
     * @param other the type of its bounds
     */
    public RangeType withSubtype(PgType other) {
        return new RangeType(name, other, operatorClass, collation, canonical, subtypeDiff, multirange, comment);
    }

    /**
     * {@return this range type with another canonical function}
     *
     * @param other the function; absent for none
     */
    public RangeType withCanonical(Optional<QualifiedName> other) {
        return new RangeType(name, subtype, operatorClass, collation, other, subtypeDiff, multirange, comment);
    }

    /**
     * {@return this range type with another multirange type}
     *
     * @param other the name of the multirange type; absent for the name that the server chooses
     */
    public RangeType withMultirange(Optional<QualifiedName> other) {
        return new RangeType(name, subtype, operatorClass, collation, canonical, subtypeDiff, other, comment);
    }

    @Override
    public RangeType withComment(Optional<String> other) {
        return new RangeType(name, subtype, operatorClass, collation, canonical, subtypeDiff, multirange, other);
    }

    /**
     * {@return the key of a range type}
     *
     * @param name the name of the type
     */
    public static ObjectKey key(QualifiedName name) {
        return ObjectKey.of(ObjectKey.Kind.RANGE_TYPE, name);
    }

    @Override
    public ObjectKey key() {
        return key(name);
    }

    /** A multirange type that has the usual name is renamed with its range type. */
    @Override
    public RangeType renamed(Renaming renaming) {
        return new RangeType(
                renaming.type(name),
                renaming.type(subtype),
                operatorClass.map(renaming::support),
                collation.map(renaming::collation),
                canonical.map(renaming::support),
                subtypeDiff.map(renaming::support),
                multirange.map(renaming::type),
                comment);
    }
}
