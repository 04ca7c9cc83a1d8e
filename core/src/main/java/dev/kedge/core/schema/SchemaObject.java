package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.stream.Stream;

/** An object that stands by itself in a schema: whatever belongs to another one is a {@link Part} of it. */
@Experimental
public sealed interface SchemaObject
        permits CompositeType,
                Domain,
                EnumType,
                Extension,
                Namespace,
                Partition,
                Right,
                Routine,
                Sequence,
                SqlObject,
                Table,
                View {

    /** What identifies it among the objects of a schema. */
    ObjectKey key();

    /** What belongs to it and has a name of its own. */
    default List<Part> parts() {
        return List.of();
    }

    /** The keys of what it has a name for inside: of its parts, or of an enum's values. */
    default Stream<ObjectKey> innerKeys() {
        return parts().stream().map(part -> ObjectKey.part(key().owner(), part));
    }

    /** What the server makes of it when something else, or it itself, gets another name. */
    SchemaObject renamed(Renaming renaming);
}
