package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Table;
import dev.kedge.core.stability.Internal;

/** A {@link Table} in the step language. */
@Internal
public final class TableSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name, qualified by its schema unless that is the default one
     */
    public TableSpec(String name) {
        super(Table.class, name);
    }

    /**
     * Sets its comment.
     *
     * @param comment the text
     * @return this spec
     */
    public TableSpec comment(String comment) {
        set("comment", comment);
        return this;
    }

    /**
     * Adds its columns.
     *
     * @param columns the columns
     * @return this spec
     */
    public TableSpec columns(ColumnSpec... columns) {
        add("columns", (Object[]) columns);
        return this;
    }

    /**
     * Sets its primary key.
     *
     * @param primaryKey the primary key
     * @return this spec
     */
    public TableSpec primaryKey(PrimaryKeySpec primaryKey) {
        set("primaryKey", primaryKey);
        return this;
    }

    /**
     * Adds its unique constraints.
     *
     * @param uniques the unique constraints
     * @return this spec
     */
    public TableSpec uniques(UniqueSpec... uniques) {
        add("uniques", (Object[]) uniques);
        return this;
    }

    /**
     * Adds its check constraints.
     *
     * @param checks the checks
     * @return this spec
     */
    public TableSpec checks(CheckSpec... checks) {
        add("checks", (Object[]) checks);
        return this;
    }

    /**
     * Adds its foreign keys.
     *
     * @param foreignKeys the foreign keys
     * @return this spec
     */
    public TableSpec foreignKeys(ForeignKeySpec... foreignKeys) {
        add("foreignKeys", (Object[]) foreignKeys);
        return this;
    }

    /**
     * Adds its exclusion constraints.
     *
     * @param exclusions the exclusion constraints
     * @return this spec
     */
    public TableSpec exclusions(ExclusionSpec... exclusions) {
        add("exclusions", (Object[]) exclusions);
        return this;
    }

    /**
     * Adds its indexes that no constraint owns.
     *
     * @param indexes the indexes
     * @return this spec
     */
    public TableSpec indexes(IndexSpec... indexes) {
        add("indexes", (Object[]) indexes);
        return this;
    }

    /**
     * Adds its triggers.
     *
     * @param triggers the triggers
     * @return this spec
     */
    public TableSpec triggers(TriggerSpec... triggers) {
        add("triggers", (Object[]) triggers);
        return this;
    }

    /**
     * Adds its policies.
     *
     * @param policies the policies
     * @return this spec
     */
    public TableSpec policies(PolicySpec... policies) {
        add("policies", (Object[]) policies);
        return this;
    }

    /**
     * Adds its statistics objects.
     *
     * @param statistics the statistics objects
     * @return this spec
     */
    public TableSpec statistics(StatisticsSpec... statistics) {
        add("statistics", (Object[]) statistics);
        return this;
    }

    /**
     * Sets its storage settings and row security.
     *
     * @param settings the settings
     * @return this spec
     */
    public TableSpec settings(TableSettingsSpec settings) {
        set("settings", settings);
        return this;
    }
}
