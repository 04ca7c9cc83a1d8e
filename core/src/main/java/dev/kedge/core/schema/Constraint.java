package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.List;

/** A named rule of a table that PostgreSQL keeps in pg_constraint. */
@Experimental
public sealed interface Constraint extends Part
        permits PrimaryKey, UniqueConstraint, CheckConstraint, ForeignKey, Exclusion {

    /** Its name, unique within the table. */
    @Override
    String name();

    @Override
    Constraint withName(String other);

    @Override
    Constraint renamed(Renaming renaming, QualifiedName owner);

    /** Whether an index carries it, which has its name. */
    default boolean isIndexed() {
        return this instanceof PrimaryKey || this instanceof UniqueConstraint || this instanceof Exclusion;
    }

    /** The table's columns that it stands on by name; empty for a check, whose expression is only text. */
    List<String> columns();

    /** Whether the column, or an expression over it, is part of it: PostgreSQL drops it together with the column. */
    boolean mentions(String column);
}
