package dev.kedge.core.plan;

import dev.kedge.core.revision.Phase;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.Step;
import java.util.List;
import java.util.Set;

/**
 * The content of a revision in both directions.
 *
 * @param before the schema that it starts from
 * @param after the schema that the steps lead to, with the positions that its columns will have
 * @param up the steps to the new schema
 * @param upPhases the SQL of these steps
 * @param down the steps that revert it
 * @param downPhases the SQL of these steps
 * @param hazards the hazards of the steps to the new schema
 * @param compatible whether code that works with the old schema still works
 * @param retired the retired columns and tables that it drops, if it breaks nothing but code from before their retirement;
 *     otherwise empty
 */
@Experimental
public record Plan(
        Schema before,
        Schema after,
        List<Step> up,
        List<Phase> upPhases,
        List<Step> down,
        List<Phase> downPhases,
        List<Hazard> hazards,
        boolean compatible,
        Set<ObjectKey> retired) {
    /**
     * Copies the lists.
     *
     * @param before the schema before the revision
     * @param after the schema after it
     * @param up the steps to the new schema
     * @param upPhases the SQL of these steps
     * @param down the steps that revert it
     * @param downPhases the SQL of these steps
     * @param hazards the hazards of the steps to the new schema
     * @param compatible whether code that works with the old schema still works
     * @param retired the retired columns and tables that it drops, if it breaks nothing but code from before their
     *     retirement; otherwise empty
     */
    public Plan {
        up = List.copyOf(up);
        upPhases = List.copyOf(upPhases);
        down = List.copyOf(down);
        downPhases = List.copyOf(downPhases);
        hazards = List.copyOf(hazards);
        retired = Set.copyOf(retired);
    }

    /**
     * {@return a plan of phases that do not change the schema}
     *
     * @param schema the schema
     * @param upPhases the SQL of the revision
     * @param downPhases the SQL that reverts it
     */
    public static Plan ofPhases(Schema schema, List<Phase> upPhases, List<Phase> downPhases) {
        return new Plan(schema, schema, List.of(), upPhases, List.of(), downPhases, List.of(), true, Set.of());
    }
}
