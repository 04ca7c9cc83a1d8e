package dev.kedge.core.diff;

import dev.kedge.core.diagnostic.Diagnostic;
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
 * <p>Decided renames come first. What then has the same name on both sides is compared, what is left on one side is dropped
 * or created, and every step goes to its {@link Stage}. The result is checked by replay: the steps must turn the first
 * schema into the second, or the comparison itself is wrong.
 */
public final class SchemaDiff {
    private final Schema start;
    private final Schema before;
    private final Schema after;
    private final Decisions decisions;
    private final StepList found = new StepList();

    private SchemaDiff(Schema start, Schema before, Schema after, Decisions decisions) {
        this.start = start;
        this.before = before;
        this.after = after;
        this.decisions = decisions;
    }

    /** How the first schema becomes the second. */
    public static Difference between(Schema before, Schema after, Decisions decisions) {
        List<Diagnostic> moves = PartitionMoves.problems(before, decisions);
        if (!moves.isEmpty()) {
            return new Difference(List.of(), moves);
        }
        Schema renamed = replay(before, Renames.of(before, after, decisions));
        DependentDrops takeOff = new DependentDrops(before, renamed, Attachments.asTables(renamed, after), decisions);
        List<Step> steps = new ArrayList<>(takeOff.steps());
        Schema cleared = replay(before, steps);
        steps.addAll(Renames.of(cleared, after, decisions));
        steps.addAll(Attachments.detached(replay(before, steps), after));
        Difference rest = new SchemaDiff(before, replay(before, steps), after, decisions).compare(takeOff);
        steps.addAll(rest.steps());
        if (Diagnostic.anyError(rest.problems())) {
            return new Difference(steps, rest.problems());
        }
        List<Step> ordered = RightsOrder.of(before, steps, after);
        if (!replay(before, ordered).equals(after)) {
            throw new IllegalStateException("the steps " + ordered + " do not lead from " + before + " to " + after);
        }
        return new Difference(ordered, rest.problems());
    }

    /** Rights are compared with those that are left: what is dropped and created again has lost them. */
    private Schema reached() {
        Difference sofar = found.toDifference();
        if (Diagnostic.anyError(sofar.problems())) {
            return before;
        }
        return replay(before, sofar.steps());
    }

    private static Schema replay(Schema start, List<Step> steps) {
        Schema schema = start;
        for (Step step : steps) {
            schema = step.applyTo(schema);
        }
        return schema;
    }

    /** One line for each kind of objects; in what order the steps come is up to their stages. */
    private Difference compare(DependentDrops takeOff) {
        Schema asTables = Attachments.asTables(before, after);
        new NamespacesDiff(before, asTables, decisions, found).compare();
        new SequencesDiff(before, asTables, decisions, found).compare();
        new EnumsDiff(before, asTables, decisions, found).compare();
        new TypesDiff(before, asTables, decisions, found).compare();
        new TablesDiff(before, asTables, decisions, found).compare();
        new PartitionsDiff(before, asTables, decisions, found).compare();
        new RoutinesDiff(before, asTables, found).compare(takeOff.routineNames());
        new ViewsDiff(start, before, asTables, decisions, found).compare(takeOff.replaced());
        Attachments.attached(before, after, found);
        RightsDiff.compare(reached(), after, found);
        return found.toDifference();
    }
}
