package dev.kedge.core.step;

import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * An object that steps drop and create, so that PostgreSQL takes for new what people take for the same object.
 *
 * @param drop the index of the step that drops it
 * @param create the index of the step that creates it; usually the later one, but a routine with other arguments is there
 *     before the old one goes
 * @param old the object so far, as one that has no owner yet
 * @param now the object from then on, as one that has no owner yet
 */
@Experimental
public record Rebuild(int drop, int create, Owner old, Owner now) {
    /** What these steps rebuild, in the order in which it is created. */
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

    /** Whether a step drops a column of a table that stays, which is added again under its name. */
    public static boolean isOfColumn(List<Step> steps, int index) {
        Step step = steps.get(index);
        return step instanceof MakeGenerated
                || (step instanceof DropGenerated || step instanceof DropColumn)
                        && steps.subList(index, steps.size()).stream()
                                .anyMatch(later -> later instanceof AddColumn
                                        && later.subject().equals(step.subject()));
    }

    /** Whether any right on it is declared, before or after. */
    boolean isManaged(Schema before, Schema after) {
        return before.all(Right.class).stream().anyMatch(old::isOnSameAs)
                || after.all(Right.class).stream().anyMatch(now::isOnSameAs);
    }
}
