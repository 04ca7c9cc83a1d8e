package dev.kedge.core.diff;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diff.order.Comments;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Difference;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.diff.rename.PartitionMoves;
import dev.kedge.core.diff.rename.Renames;
import dev.kedge.core.diff.table.TablesDiff;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two schemas: pure, complete, deterministic.
 *
 * <p>The comparison changes a working schema step by step: after each pass its steps are replayed, and the next pass
 * sees the result. So no pass needs to know what another one did.
 *
 * <ol>
 *   <li>{@link DependentDrops} drop the objects that prevent changes. They are found with the new names of objects,
 *       so the renames are tried out first; but they run on the schema with the old names.
 *   <li>{@link Renames} are computed again for the remaining objects. From here on, the same name means the same
 *       object.
 *   <li>{@link Attachments} detach the partitions that become independent tables.
 *   <li>Objects with the same name on both sides are compared, and others are dropped or created. Objects that the
 *       first pass dropped are missing now and are created like new ones. Each step is assigned to its
 *       {@link Stage}, and steps that need others wait for them.
 *   <li>{@link IndexMarkSteps} set the replica identities and clustering indexes where their indexes have been built.
 *   <li>Rights are compared last, with the rights that remain: an object that was dropped and created again has
 *       lost them.
 * </ol>
 *
 * <p>The result is replayed from the start. If the steps do not turn the first schema into the second, the comparison
 * itself is wrong.
 */
public final class SchemaDiff {
    private final Schema start;
    private final Schema before;
    private final Schema after;
    private final Decisions decisions;
    private final StepList found;

    private SchemaDiff(Schema start, Schema before, Schema after, Decisions decisions) {
        this.start = start;
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.found = new StepList(before, after);
    }

    /** The difference between two schemas. */
    public static Difference between(Schema before, Schema after, Decisions decisions) {
        List<Diagnostic> moves = PartitionMoves.problems(before, decisions);
        if (!moves.isEmpty()) {
            return new Difference(List.of(), moves);
        }
        Schema renamed = Step.applyAll(before, Renames.of(before, after, decisions));
        DependentDrops drops = new DependentDrops(before, renamed, Attachments.asTables(renamed, after), decisions);
        List<Step> steps = new ArrayList<>();
        Schema reached = pass(before, drops.steps(), steps);
        reached = pass(reached, Renames.of(reached, after, decisions), steps);
        reached = pass(reached, Attachments.detached(reached, after), steps);
        Difference rest = new SchemaDiff(before, reached, after, decisions).compare(drops);
        steps.addAll(rest.steps());
        if (Diagnostic.anyError(rest.problems())) {
            return new Difference(steps, rest.problems());
        }
        List<Step> ordered = RightsOrder.of(before, IndexMarkSteps.of(before, steps, after), after);
        if (!Step.applyAll(before, ordered).equals(after)) {
            throw new IllegalStateException("the steps " + ordered + " do not lead from " + before + " to " + after);
        }
        return new Difference(ordered, rest.problems());
    }

    /** Adds the steps of one pass, and returns the schema that they leave to the next. */
    private static Schema pass(Schema reached, List<Step> found, List<Step> steps) {
        steps.addAll(found);
        return Step.applyAll(reached, found);
    }

    /** The schema after all steps so far; the current one if there are problems. */
    private Schema reached() {
        Difference sofar = found.toDifference();
        if (Diagnostic.anyError(sofar.problems())) {
            return before;
        }
        return Step.applyAll(before, sofar.steps());
    }

    /** One line for each kind of objects. The stages determine the order of the steps. */
    private Difference compare(DependentDrops drops) {
        Schema asTables = Attachments.asTables(before, after);
        new NamespacesDiff(before, asTables, decisions, found).compare();
        new CollationsDiff(before, asTables, decisions, found).compare();
        new SequencesDiff(before, asTables, decisions, found).compare();
        new EnumsDiff(before, asTables, decisions, found).compare();
        new TypesDiff(before, asTables, decisions, found).compare();
        new TablesDiff(before, asTables, decisions, found).compare();
        new PartitionsDiff(before, asTables, decisions, found).compare();
        new RoutinesDiff(before, asTables, found).compare(drops.routineNames());
        new SqlObjectsDiff(before, asTables, decisions, found).compare();
        new ViewsDiff(start, before, asTables, decisions, found).compare(drops.replaced());
        Schema reached = reached();
        Comments.compare(reached, asTables, found);
        Attachments.attached(before, after, found);
        // a table that becomes a partition keeps its rights
        RightsDiff.compare(reached, after, found);
        RetiredDiff.compare(reached, after, found);
        return found.toDifference();
    }
}
