package dev.kedge.core.language.spec;

import dev.kedge.core.schema.View;
import dev.kedge.core.stability.Internal;

/** A {@link View} as it is said in the step language. */
@Internal
public final class ViewSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public ViewSpec(String name, String query) {
        super(View.class, name, query);
    }

    /** Says that its rows are stored. */
    public ViewSpec materialized() {
        set("materialized", true);
        return this;
    }

    /** Adds the columns' names in the query's order. */
    public ViewSpec columns(String... columns) {
        add("columns", (Object[]) columns);
        return this;
    }

    /** Sets how it is read, written and kept. */
    public ViewSpec options(ViewOptionsSpec options) {
        set("options", options);
        return this;
    }

    /** Says that a materialized view is created empty, to be filled by a REFRESH. */
    public ViewSpec withNoData() {
        set("withNoData", true);
        return this;
    }

    /** Sets its comment. */
    public ViewSpec comment(String comment) {
        set("comment", comment);
        return this;
    }

    /** Adds the comments of its columns, sorted by column. */
    public ViewSpec columnComments(ColumnCommentSpec... columnComments) {
        add("columnComments", (Object[]) columnComments);
        return this;
    }

    /** Adds the indexes of a materialized view, sorted by name. */
    public ViewSpec indexes(IndexSpec... indexes) {
        add("indexes", (Object[]) indexes);
        return this;
    }

    /** Adds its triggers, sorted by name. */
    public ViewSpec triggers(TriggerSpec... triggers) {
        add("triggers", (Object[]) triggers);
        return this;
    }
}
