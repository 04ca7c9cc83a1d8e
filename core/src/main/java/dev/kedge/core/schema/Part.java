package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;

/** Something that belongs to a table or composite type and has a name and a line of its own in a snapshot. */
@Experimental
public sealed interface Part permits Attribute, Column, Constraint, Index, Trigger, Policy {

    /** Its name, unique among the parts of its kind. */
    String name();

    /** The same part under another name. */
    Part withName(String other);

    /** What kind of object it is. */
    ObjectKey.Kind kind();

    /** What the server makes of it when something gets another name; {@code owner} is the table's name before that. */
    Part renamed(Renaming renaming, QualifiedName owner);
}
