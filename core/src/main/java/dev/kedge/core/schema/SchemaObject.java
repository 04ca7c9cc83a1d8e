package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.stream.Stream;

/** An object of a schema that belongs to no other object. What belongs to another object is a {@link Part} of it. */
@Experimental
public sealed interface SchemaObject
        permits Collation,
                CompositeType,
                Domain,
                EnumType,
                Extension,
                Namespace,
                Partition,
                RangeType,
                Retired,
                Right,
                Routine,
                Sequence,
                SqlObject,
                Table,
                View {

    /** {@return its key, which identifies it among the objects of a schema} */
    ObjectKey key();

    /** {@return the parts that have names of their own, such as columns and constraints} */
    default List<Part> parts() {
        return List.of();
    }

    /** {@return the keys of everything named inside it: of its parts, or of an enum's values} */
    default Stream<ObjectKey> innerKeys() {
        return parts().stream().map(part -> ObjectKey.part(key().owner(), part));
    }

    /**
     * {@return this object after it, or another object that it refers to, was renamed}
     *
     * @param renaming the rename
     */
    SchemaObject renamed(Renaming renaming);
}
