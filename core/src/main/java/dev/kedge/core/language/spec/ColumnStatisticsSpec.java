package dev.kedge.core.language.spec;

import dev.kedge.core.schema.ColumnStatistics;
import dev.kedge.core.stability.Internal;

/** A {@link ColumnStatistics} in the step language. */
@Internal
public final class ColumnStatisticsSpec extends Spec {
    /** Creates a spec. Every component has its neutral value until it is set. */
    public ColumnStatisticsSpec() {
        super(ColumnStatistics.class);
    }

    /**
     * Sets the statistics target.
     *
     * @param target the target, 0 to 10000
     * @return this spec
     */
    public ColumnStatisticsSpec target(Integer target) {
        set("target", target);
        return this;
    }

    /**
     * Adds options of the column.
     *
     * @param options the options, such as {@code n_distinct=5}
     * @return this spec
     */
    public ColumnStatisticsSpec options(String... options) {
        add("options", (Object[]) options);
        return this;
    }
}
