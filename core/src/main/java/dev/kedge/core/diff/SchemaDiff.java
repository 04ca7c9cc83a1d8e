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
 * <p>The comparison works on one schema that it changes as it goes: after each pass its steps are replayed, and the next pass
 * sees what they left. So no pass has to know what another one did.
 *
 * <ol>
 *   <li>{@link DependentDrops} drop what is in the way of changes. They are found with the names that objects get, so the renames
 *       are tried before; but they run on the schema with its former names.
 *   <li>{@link Renames} are made once more, on what is left. From here on, the same name is the same object.
 *   <li>{@link Attachments} detach the partitions that become tables of their own.
 *   <li>What has one name on both sides is compared, and what is on one side only is dropped or created. What the first pass
 *       dropped is missing now and is created, as if it were new. Each step goes to its {@link Stage}, and steps that need
 *       others wait for them.
 *   <li>Rights are compared last, with the rights that are left: what is dropped and created again has lost them.
 * </ol>
 *
 * <p>The result is replayed from the start. The steps must turn the first schema into the second, or the comparison itself is
 * wrong.
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
        DependentDrops drops = new DependentDrops(before, renamed, Attachments.asTables(renamed, after), decisions);
        List<Step> steps = new ArrayList<>(drops.steps());
        Schema cleared = replay(before, steps);
        steps.addAll(Renames.of(cleared, after, decisions));
        steps.addAll(Attachments.detached(replay(before, steps), after));
        Difference rest = new SchemaDiff(before, replay(before, steps), after, decisions).compare(drops);
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

    /** The schema after all steps so far; the one at hand if there are problems. */
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
    private Difference compare(DependentDrops drops) {
        Schema asTables = Attachments.asTables(before, after);
        new NamespacesDiff(before, asTables, decisions, found).compare();
        new SequencesDiff(before, asTables, decisions, found).compare();
        new EnumsDiff(before, asTables, decisions, found).compare();
        new TypesDiff(before, asTables, decisions, found).compare();
        new TablesDiff(before, asTables, decisions, found).compare();
        new PartitionsDiff(before, asTables, decisions, found).compare();
        new RoutinesDiff(before, asTables, found).compare(drops.routineNames());
        new SqlObjectsDiff(before, asTables, decisions, found).compare();
        new ViewsDiff(start, before, asTables, decisions, found).compare(drops.replaced());
        Attachments.attached(before, after, found);
        RightsDiff.compare(reached(), after, found);
        return found.toDifference();
    }
}
