package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Match;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.stability.Internal;

/** A {@link ForeignKey} in the step language. */
@Internal
public final class ForeignKeySpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name of the constraint
     * @param target the name of the table that it refers to
     */
    public ForeignKeySpec(String name, String target) {
        super(ForeignKey.class, name, target);
    }

    /**
     * Adds the referring columns in order.
     *
     * @param columns names of columns of the referring table
     * @return this spec
     */
    public ForeignKeySpec columns(String... columns) {
        add("columns", (Object[]) columns);
        return this;
    }

    /**
     * Adds the columns referred to, one for each referring column.
     *
     * @param targetColumns names of columns of the other table
     * @return this spec
     */
    public ForeignKeySpec targetColumns(String... targetColumns) {
        add("targetColumns", (Object[]) targetColumns);
        return this;
    }

    /**
     * Sets how nulls in a key of several columns are matched.
     *
     * @param match the match type
     * @return this spec
     */
    public ForeignKeySpec match(Match match) {
        set("match", match);
        return this;
    }

    /**
     * Sets what happens when the row referred to is deleted.
     *
     * @param onDelete the action
     * @return this spec
     */
    public ForeignKeySpec onDelete(ReferentialAction onDelete) {
        set("onDelete", onDelete);
        return this;
    }

    /**
     * Adds the columns that SET NULL and SET DEFAULT change on deletion (from PostgreSQL 15).
     *
     * @param onDeleteColumns names of referring columns
     * @return this spec
     */
    public ForeignKeySpec onDeleteColumns(String... onDeleteColumns) {
        add("onDeleteColumns", (Object[]) onDeleteColumns);
        return this;
    }

    /**
     * Sets what happens when the key referred to changes.
     *
     * @param onUpdate the action
     * @return this spec
     */
    public ForeignKeySpec onUpdate(ReferentialAction onUpdate) {
        set("onUpdate", onUpdate);
        return this;
    }

    /**
     * Sets whether and when the check is deferred.
     *
     * @param deferral the deferral
     * @return this spec
     */
    public ForeignKeySpec deferral(Deferral deferral) {
        set("deferral", deferral);
        return this;
    }

    /**
     * Marks it {@code NOT VALID}: existing rows are not checked.
     *
     * @return this spec
     */
    public ForeignKeySpec notValid() {
        set("notValid", true);
        return this;
    }

    /**
     * Marks it {@code NOT ENFORCED}: no row is checked (PostgreSQL 18 and later).
     *
     * @return this spec
     */
    public ForeignKeySpec notEnforced() {
        set("notEnforced", true);
        return this;
    }

    /**
     * Compares the last columns, which are ranges, as periods (PostgreSQL 18 and later).
     *
     * @return this spec
     */
    public ForeignKeySpec period() {
        set("period", true);
        return this;
    }

    /**
     * Sets the comment of the constraint.
     *
     * @param comment the comment
     * @return this spec
     */
    public ForeignKeySpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
