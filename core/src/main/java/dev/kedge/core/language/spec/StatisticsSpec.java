package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Statistics;
import dev.kedge.core.stability.Internal;

/** A {@link Statistics} in the step language. */
@Internal
public final class StatisticsSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name of the statistics object
     */
    public StatisticsSpec(String name) {
        super(Statistics.class, name);
    }

    /**
     * Adds kinds of statistics. Without any, all kinds are collected.
     *
     * @param kinds the kinds
     * @return this spec
     */
    public StatisticsSpec kinds(Statistics.Kind... kinds) {
        add("kinds", (Object[]) kinds);
        return this;
    }

    /**
     * Adds columns.
     *
     * @param columns names of columns
     * @return this spec
     */
    public StatisticsSpec columns(String... columns) {
        add("columns", (Object[]) columns);
        return this;
    }

    /**
     * Adds expressions.
     *
     * @param expressions expressions as SQL text
     * @return this spec
     */
    public StatisticsSpec expressions(String... expressions) {
        add("expressions", (Object[]) expressions);
        return this;
    }

    /**
     * Sets the statistics target.
     *
     * @param target the target, 0 to 10000
     * @return this spec
     */
    public StatisticsSpec target(Integer target) {
        set("target", target);
        return this;
    }

    /**
     * Sets the comment.
     *
     * @param comment the comment
     * @return this spec
     */
    public StatisticsSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
