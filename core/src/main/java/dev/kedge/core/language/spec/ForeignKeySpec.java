package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Match;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.stability.Internal;

/** A {@link ForeignKey} as it is said in the step language. */
@Internal
public final class ForeignKeySpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public ForeignKeySpec(String name, String target) {
        super(ForeignKey.class, name, target);
    }

    /** Adds the referring columns in order. */
    public ForeignKeySpec columns(String... columns) {
        add("columns", (Object[]) columns);
        return this;
    }

    /** Adds the columns referred to, one for each referring column. */
    public ForeignKeySpec targetColumns(String... targetColumns) {
        add("targetColumns", (Object[]) targetColumns);
        return this;
    }

    /** Sets what nulls mean in a key of several columns. */
    public ForeignKeySpec match(Match match) {
        set("match", match);
        return this;
    }

    /** Sets what happens when the row referred to is deleted. */
    public ForeignKeySpec onDelete(ReferentialAction onDelete) {
        set("onDelete", onDelete);
        return this;
    }

    /** Adds the columns that SET NULL and SET DEFAULT change on deletion (from PostgreSQL 15). */
    public ForeignKeySpec onDeleteColumns(String... onDeleteColumns) {
        add("onDeleteColumns", (Object[]) onDeleteColumns);
        return this;
    }

    /** Sets what happens when the key referred to changes. */
    public ForeignKeySpec onUpdate(ReferentialAction onUpdate) {
        set("onUpdate", onUpdate);
        return this;
    }

    /** Sets when it is checked. */
    public ForeignKeySpec deferral(Deferral deferral) {
        set("deferral", deferral);
        return this;
    }

    /** Says that rows that were there before it are not proven. */
    public ForeignKeySpec notValid() {
        set("notValid", true);
        return this;
    }
}
