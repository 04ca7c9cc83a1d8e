package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;

/** Something that belongs to a table, view or composite type and has its own name and its own line in a snapshot. */
@Experimental
public sealed interface Part permits Attribute, Column, Constraint, Index, Statistics, Trigger, Policy {

    /** {@return its name, unique among the parts of the same kind} */
    String name();

    /**
     * {@return this part under another name}
     *
     * @param other the new name
     */
    Part withName(String other);

    /** {@return the kind of object that it is} */
    ObjectKey.Kind kind();

    /**
     * {@return this part after something was renamed}
     *
     * @param renaming the rename
     * @param owner the old name of the table, view or type that the part belongs to
     */
    Part renamed(Renaming renaming, QualifiedName owner);
}
