package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/**
 * An object, or a part of an object, that can have a comment. The columns of a view are not parts; see
 * {@link View.ColumnComment}.
 */
@Experimental
public sealed interface Commented
        permits Attribute,
                Collation,
                Column,
                CompositeType,
                Constraint,
                Domain,
                DomainCheck,
                EnumType,
                Index,
                Partition,
                Policy,
                RangeType,
                Routine,
                Sequence,
                Statistics,
                Table,
                Trigger,
                View {

    /** {@return its comment; absent for none} */
    Optional<String> comment();

    /**
     * {@return this object or part with another comment}
     *
     * @param other the new comment; absent for none
     */
    Commented withComment(Optional<String> other);
}
