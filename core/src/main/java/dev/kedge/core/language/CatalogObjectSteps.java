package dev.kedge.core.language;

import dev.kedge.core.language.spec.CollationSpec;
import dev.kedge.core.language.spec.RangeTypeSpec;
import dev.kedge.core.language.spec.StepSpec;
import dev.kedge.core.stability.Stable;
import dev.kedge.core.step.CreateCollation;
import dev.kedge.core.step.CreateRangeType;
import dev.kedge.core.step.DropCollation;
import dev.kedge.core.step.DropRangeType;

/** Steps of collations and range types. */
@Stable
public class CatalogObjectSteps extends SqlObjectSteps {
    CatalogObjectSteps() {}

    /**
     * A collation (manual, CREATE COLLATION).
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @return the spec of the collation
     */
    public static CollationSpec collation(String name) {
        return new CollationSpec(name);
    }

    /**
     * Creates a collation.
     *
     * @param collation the collation
     * @return the spec of the step
     */
    public static StepSpec createCollation(CollationSpec collation) {
        return new StepSpec(CreateCollation.class, collation);
    }

    /**
     * Creates a range type.
     *
     * @param range the range type
     * @return the spec of the step
     */
    public static StepSpec createRangeType(RangeTypeSpec range) {
        return new StepSpec(CreateRangeType.class, range);
    }

    /**
     * Drops a collation. Nothing may use it any more.
     *
     * @param collation the name of the collation
     * @return the spec of the step
     */
    public static StepSpec dropCollation(String collation) {
        return new StepSpec(DropCollation.class, collation);
    }

    /**
     * Drops a range type. Nothing may use it any more.
     *
     * @param range the name of the type
     * @return the spec of the step
     */
    public static StepSpec dropRangeType(String range) {
        return new StepSpec(DropRangeType.class, range);
    }

    /**
     * A range type (manual, CREATE TYPE).
     *
     * @param name the name, qualified by its schema unless that is the default one
     * @param subtype the type of its bounds as SQL text
     * @return the spec of the range type
     */
    public static RangeTypeSpec rangeType(String name, String subtype) {
        return new RangeTypeSpec(name, subtype);
    }
}
