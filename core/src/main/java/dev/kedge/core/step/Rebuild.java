package dev.kedge.core.step;

import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * An object that is dropped and created again, so that PostgreSQL treats as new what its users treat as the same
 * object.
 *
 * @param drop the index of the step that drops it
 * @param create the index of the step that creates it; usually the greater one, but a routine with other arguments is
 *     created before the old one is dropped
 * @param old the object before, with an empty role
 * @param now the object afterwards, with an empty role
 */
@Experimental
public record Rebuild(int drop, int create, Owner old, Owner now) {
    /**
     * {@return the objects that steps rebuild, in the order of their creation}
     *
     * @param start the schema before the first step
     * @param steps the steps, in order
     */
    public static List<Rebuild> of(Schema start, List<Step> steps) {
        if (steps.stream().noneMatch(RebuildSearch::isDrop)) {
            return List.of();
        }
        RebuildSearch search = new RebuildSearch();
        Schema schema = start;
        for (Step step : steps) {
            Schema next = step.applyTo(schema);
            search.add(step, schema, next);
            schema = next;
        }
        return search.rebuilds();
    }

    /**
     * {@return whether a step drops a column that a later step adds again under the same name}
     *
     * @param steps the steps, in order
     * @param index the index of the step among them
     */
    public static boolean isOfColumn(List<Step> steps, int index) {
        Step step = steps.get(index);
        return step instanceof MakeGenerated
                || (step instanceof DropGenerated || step instanceof DropColumn)
                        && steps.subList(index, steps.size()).stream()
                                .anyMatch(later -> later instanceof AddColumn
                                        && later.subject().equals(step.subject()));
    }

    /** Whether any right on it is declared before or after. */
    boolean isManaged(Schema before, Schema after) {
        return before.all(Right.class).stream().anyMatch(old::isOnSameAs)
                || after.all(Right.class).stream().anyMatch(now::isOnSameAs);
    }
}
