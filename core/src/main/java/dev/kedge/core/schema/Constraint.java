package dev.kedge.core.schema;

import java.util.List;

/** A named rule of a table that PostgreSQL keeps in pg_constraint. */
public sealed interface Constraint permits PrimaryKey, UniqueConstraint, CheckConstraint, ForeignKey {

    /** Its name, unique within the table. */
    String name();

    /** The same constraint under another name. */
    Constraint withName(String other);

    /** The table's columns that it stands on by name; empty for a check, whose expression is only text. */
    List<String> columns();
}
