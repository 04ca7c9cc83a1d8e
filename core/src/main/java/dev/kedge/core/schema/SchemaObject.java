package dev.kedge.core.schema;

import java.util.List;

/** An object that stands by itself in a schema: whatever belongs to another one is a {@link Part} of it. */
public sealed interface SchemaObject permits EnumType, Partition, Right, Routine, Table, View {

    /** What identifies it among the objects of a schema. */
    ObjectKey key();

    /** What belongs to it and has a name of its own. */
    default List<Part> parts() {
        return List.of();
    }

    /** What the server makes of it when something else, or it itself, gets another name. */
    SchemaObject renamed(Renaming renaming);
}
