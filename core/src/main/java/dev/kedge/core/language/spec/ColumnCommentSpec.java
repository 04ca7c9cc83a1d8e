package dev.kedge.core.language.spec;

import dev.kedge.core.schema.View;
import dev.kedge.core.stability.Internal;

/** A {@link View.ColumnComment} in the step language. */
@Internal
public final class ColumnCommentSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param column the name of the column
     * @param text the comment
     */
    public ColumnCommentSpec(String column, String text) {
        super(View.ColumnComment.class, column, text);
    }
}
