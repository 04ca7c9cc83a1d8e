package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/** A named rule of a table that PostgreSQL keeps in pg_constraint. */
@Experimental
public sealed interface Constraint extends Part, Commented
        permits PrimaryKey, UniqueConstraint, CheckConstraint, ForeignKey, Exclusion {

    /** Its name, unique within the table. */
    @Override
    String name();

    @Override
    Constraint withName(String other);

    @Override
    Constraint withComment(Optional<String> other);

    @Override
    Constraint renamed(Renaming renaming, QualifiedName owner);

    /** {@return whether an index of the same name enforces the constraint} */
    default boolean isIndexed() {
        return this instanceof PrimaryKey || this instanceof UniqueConstraint || this instanceof Exclusion;
    }

    /**
     * {@return whether the constraint compares its last column, a range, by overlap ({@code WITHOUT OVERLAPS})} Its
     * index is a GiST index, which the server cannot build concurrently.
     */
    default boolean withoutOverlaps() {
        return false;
    }

    /** {@return whether the constraint is declared {@code NOT ENFORCED}: no row is checked} */
    default boolean notEnforced() {
        return false;
    }

    /**
     * {@return the names of the columns that the constraint covers; empty for a check constraint, whose expression is
     * not parsed}
     */
    List<String> columns();

    /**
     * {@return whether the constraint uses the column, directly or in an expression} PostgreSQL drops such a constraint
     * together with the column.
     *
     * @param column the column's name
     */
    boolean mentions(String column);
}
