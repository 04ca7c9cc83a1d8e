package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * An object, or a part of an object, that can have a comment. The columns of a view are not parts; see
 * {@link View.ColumnComment}.
 */
@Experimental
public sealed interface Commented
        permits Collation, Column, CompositeType, Domain, Index, RangeType, Routine, Sequence, Table, View {

    /** {@return its comment; absent for none} */
    Optional<String> comment();

    /**
     * {@return this object or part with another comment}
     *
     * @param other the new comment; absent for none
     */
    Commented withComment(Optional<String> other);
}
