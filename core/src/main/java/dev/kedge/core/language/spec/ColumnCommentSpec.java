package dev.kedge.core.language.spec;

import dev.kedge.core.schema.View;
import dev.kedge.core.stability.Internal;

/** A {@link View.ColumnComment} as it is said in the step language. */
@Internal
public final class ColumnCommentSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public ColumnCommentSpec(String column, String text) {
        super(View.ColumnComment.class, column, text);
    }
}
