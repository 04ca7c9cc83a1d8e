package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Optional;

/** What has a comment of its own: an object, or a part of one. A view's columns are no parts; see {@link View.ColumnComment}. */
@Experimental
public sealed interface Commented permits Column, CompositeType, Domain, Index, Routine, Sequence, Table, View {

    /** Its comment; absent for none. */
    Optional<String> comment();

    /** The same object or part with another comment. */
    Commented withComment(Optional<String> other);
}
