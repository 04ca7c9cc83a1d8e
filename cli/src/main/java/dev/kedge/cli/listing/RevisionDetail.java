package dev.kedge.cli.listing;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.lock.Locks;
import dev.kedge.core.lock.RelationLock;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.Inverse;
import dev.kedge.core.step.Situation;
import dev.kedge.core.step.Step;
import dev.kedge.files.Committed;
import dev.kedge.files.CommittedRevision;
import dev.kedge.files.SchemaAt;
import dev.kedge.files.json.RecordCodec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Everything about one revision that can be learned from its files and those of its ancestors.
 *
 * @param entry its entry in the history
 * @param minimumServer the oldest PostgreSQL version that its SQL supports
 * @param compatible whether code written for its parents still works
 * @param compatibleFrom the revision without which code stops working, or {@code none} if all code before this one does; absent
 *     if it is compatible
 * @param back whether it can be reverted, in words
 * @param steps the typed steps
 * @param up the phases of up.sql
 * @param down the phases of down.sql
 */
public record RevisionDetail(
        RevisionEntry entry,
        int minimumServer,
        boolean compatible,
        Optional<String> compatibleFrom,
        String back,
        List<StepLine> steps,
        List<PhaseLine> up,
        List<PhaseLine> down) {

    /**
     * A lock.
     *
     * @param relation the locked relation
     * @param mode the lock mode, as in PostgreSQL's manual
     * @param blocks which operations of other sessions have to wait: reads, writes or both
     * @param work what is done with the rows under the lock
     */
    public record LockLine(String relation, String mode, String blocks, String work) {
        static LockLine of(RelationLock lock) {
            return new LockLine(
                    lock.relation().toString(),
                    lock.mode().label(),
                    lock.mode().blocked(),
                    lock.work().name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * A typed step.
     *
     * @param step the number of the step
     * @param does what it does, in words
     * @param locks the locks of its SQL as Kedge generates it, the strongest for each relation
     * @param hazards its dangers, each by its name for {@code --allow} and in a sentence
     */
    public record StepLine(int step, String does, List<LockLine> locks, List<String> hazards) {}

    /**
     * A phase of SQL.
     *
     * @param phase the number of the phase
     * @param mode how it runs
     * @param steps the steps that it carries out
     * @param title what it does
     * @param edited whether its SQL was edited after Kedge generated it
     * @param locks the locks of its SQL as it is now, the strongest for each relation
     */
    public record PhaseLine(
            int phase, String mode, List<Integer> steps, String title, boolean edited, List<LockLine> locks) {}

    /** The details of a revision in a folder. */
    public static Outcome<RevisionDetail> of(Committed committed, RevisionEntry entry) {
        return SchemaAt.revisions(committed, entry.parents()).map(before -> of(committed, entry, before));
    }

    private static RevisionDetail of(Committed committed, RevisionEntry entry, Schema before) {
        CommittedRevision read = committed
                .find(entry.revision())
                .orElseThrow(() -> new IllegalArgumentException("no revision " + entry.revision()));
        Walked up = Walked.of(read.revision().up(), before);
        Walked down = down(read.revision().down(), up.after());
        return new RevisionDetail(
                entry,
                read.revision().minimumServer(),
                read.revision().header().compatible(),
                read.revision().header().compatibility().from(),
                back(read, before),
                up.lines(),
                phases(read, Direction.UP, new Locks(before, up.after()), up),
                phases(read, Direction.DOWN, new Locks(up.after(), before), down));
    }

    /**
     * The result of applying steps one after the other.
     *
     * @param lines the steps
     * @param rewriting the numbers of the steps that rewrite a table
     * @param after the schema after the steps
     */
    private record Walked(List<StepLine> lines, Set<Integer> rewriting, Schema after) {
        static Walked of(List<Step> steps, Schema before) {
            List<StepLine> lines = new ArrayList<>();
            Set<Integer> rewriting = new HashSet<>();
            Schema after = Step.applyAll(before, steps);
            Locks locks = new Locks(before, after);
            Situation situation = Situation.at(before);
            for (Step step : steps) {
                int number = lines.size() + 1;
                List<Hazard> hazards = step.hazards(situation);
                if (hazards.stream().anyMatch(hazard -> hazard.kind() == Hazard.Kind.REWRITE)) {
                    rewriting.add(number);
                }
                List<String> sql = step.statements(situation).stream()
                        .map(SqlStatement::sql)
                        .toList();
                lines.add(new StepLine(
                        number,
                        step.describe(),
                        lockLines(locks.phase(sql, rewriting.contains(number))),
                        hazards.stream().map(RevisionDetail::words).toList()));
                situation = situation.after(step);
            }
            return new Walked(lines, rewriting, after);
        }

        /**
         * Whether a phase may rewrite a table. Steps know this of their SQL; for SQL without a step the worst case is
         * assumed.
         */
        boolean writesAnew(Phase phase) {
            return phase.steps().isEmpty() || phase.steps().stream().anyMatch(rewriting::contains);
        }
    }

    /** Steps down that do not match the schema are refused when they run; here the worst case is assumed for them. */
    private static Walked down(List<Step> steps, Schema before) {
        try {
            return Walked.of(steps, before);
        } catch (StepMismatch misfit) {
            Set<Integer> all = IntStream.rangeClosed(1, steps.size()).boxed().collect(Collectors.toSet());
            return new Walked(List.of(), all, before);
        }
    }

    private static List<LockLine> lockLines(List<RelationLock> locks) {
        return locks.stream().map(LockLine::of).toList();
    }

    private static String words(Hazard hazard) {
        return hazard.acknowledgement() + ": " + hazard.sentence();
    }

    private static String back(CommittedRevision read, Schema before) {
        if (read.phases(Direction.DOWN).isEmpty() && !read.phases(Direction.UP).isEmpty()) {
            return "no: down.sql has no phase";
        }
        boolean lossy = false;
        Situation situation = Situation.at(before);
        for (Step step : read.revision().up()) {
            Inverse inverse = step.inverse(situation.before());
            if (inverse.impossible().isPresent()) {
                return "no: " + inverse.impossible().get();
            }
            lossy |= inverse.lossy();
            situation = situation.after(step);
        }
        return lossy ? "yes, but data is lost" : "yes";
    }

    private static List<PhaseLine> phases(CommittedRevision read, Direction direction, Locks locks, Walked steps) {
        List<Integer> edited = read.handWritten(direction);
        List<PhaseLine> lines = new ArrayList<>();
        for (Phase phase : read.phases(direction)) {
            lines.add(new PhaseLine(
                    phase.number(),
                    phase.mode().label(),
                    phase.steps(),
                    phase.title(),
                    edited.contains(phase.number()),
                    lockLines(locks.phase(
                            phase.statements(),
                            steps.writesAnew(phase),
                            phase.terms().tables(),
                            phase.guarded()))));
        }
        return lines;
    }

    /** The details as one JSON object. */
    public String print() {
        return RecordCodec.print(this);
    }
}
