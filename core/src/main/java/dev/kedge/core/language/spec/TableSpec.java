package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Table;
import dev.kedge.core.stability.Internal;

/** A {@link Table} as it is said in the step language. */
@Internal
public final class TableSpec extends Spec {
    /** Begins with what must be given; everything else is neutral until it is said. */
    public TableSpec(String name) {
        super(Table.class, name);
    }

    /** Sets its comment. */
    public TableSpec comment(String comment) {
        set("comment", comment);
        return this;
    }

    /** Adds its columns. */
    public TableSpec columns(ColumnSpec... columns) {
        add("columns", (Object[]) columns);
        return this;
    }

    /** Sets its primary key. */
    public TableSpec primaryKey(PrimaryKeySpec primaryKey) {
        set("primaryKey", primaryKey);
        return this;
    }

    /** Adds its unique constraints. */
    public TableSpec uniques(UniqueSpec... uniques) {
        add("uniques", (Object[]) uniques);
        return this;
    }

    /** Adds its check constraints. */
    public TableSpec checks(CheckSpec... checks) {
        add("checks", (Object[]) checks);
        return this;
    }

    /** Adds its foreign keys. */
    public TableSpec foreignKeys(ForeignKeySpec... foreignKeys) {
        add("foreignKeys", (Object[]) foreignKeys);
        return this;
    }

    /** Adds its exclusion constraints. */
    public TableSpec exclusions(ExclusionSpec... exclusions) {
        add("exclusions", (Object[]) exclusions);
        return this;
    }

    /** Adds its indexes that no constraint owns. */
    public TableSpec indexes(IndexSpec... indexes) {
        add("indexes", (Object[]) indexes);
        return this;
    }

    /** Adds its triggers. */
    public TableSpec triggers(TriggerSpec... triggers) {
        add("triggers", (Object[]) triggers);
        return this;
    }

    /** Adds its policies. */
    public TableSpec policies(PolicySpec... policies) {
        add("policies", (Object[]) policies);
        return this;
    }

    /** Sets how it is kept and who may see its rows. */
    public TableSpec settings(TableSettingsSpec settings) {
        set("settings", settings);
        return this;
    }
}
