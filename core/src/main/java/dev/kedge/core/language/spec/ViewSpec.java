package dev.kedge.core.language.spec;

import dev.kedge.core.schema.View;
import dev.kedge.core.stability.Internal;

/** A {@link View} in the step language. */
@Internal
public final class ViewSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param query the query as SQL text
     */
    public ViewSpec(String name, String query) {
        super(View.class, name, query);
    }

    /**
     * Makes the view materialized.
     *
     * @return this spec
     */
    public ViewSpec materialized() {
        set("materialized", true);
        return this;
    }

    /**
     * Adds the columns' names in the query's order.
     *
     * @param columns names of columns
     * @return this spec
     */
    public ViewSpec columns(String... columns) {
        add("columns", (Object[]) columns);
        return this;
    }

    /**
     * Sets its options.
     *
     * @param options the options
     * @return this spec
     */
    public ViewSpec options(ViewOptionsSpec options) {
        set("options", options);
        return this;
    }

    /**
     * Creates a materialized view {@code WITH NO DATA}: it is empty until it is refreshed.
     *
     * @return this spec
     */
    public ViewSpec withNoData() {
        set("withNoData", true);
        return this;
    }

    /**
     * Sets its comment.
     *
     * @param comment the text
     * @return this spec
     */
    public ViewSpec comment(String comment) {
        set("comment", comment);
        return this;
    }

    /**
     * Adds the comments of its columns, sorted by column.
     *
     * @param columnComments the comments
     * @return this spec
     */
    public ViewSpec columnComments(ColumnCommentSpec... columnComments) {
        add("columnComments", (Object[]) columnComments);
        return this;
    }

    /**
     * Adds the indexes of a materialized view, sorted by name.
     *
     * @param indexes the indexes
     * @return this spec
     */
    public ViewSpec indexes(IndexSpec... indexes) {
        add("indexes", (Object[]) indexes);
        return this;
    }

    /**
     * Adds its triggers, sorted by name.
     *
     * @param triggers the triggers
     * @return this spec
     */
    public ViewSpec triggers(TriggerSpec... triggers) {
        add("triggers", (Object[]) triggers);
        return this;
    }
}
