package dev.kedge.files;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.TableLock;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.Inverse;
import dev.kedge.core.step.Situation;
import dev.kedge.core.step.Statement;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything about one revision that its files and those it builds on tell.
 *
 * @param entry its place in the history
 * @param minimumServer the oldest PostgreSQL that its SQL was written for
 * @param compatible whether code written for its parents goes on working
 * @param back whether there is a way back, in words
 * @param steps the typed steps
 * @param up the phases of up.sql
 * @param down the phases of down.sql
 */
public record RevisionDetail(
        RevisionEntry entry,
        int minimumServer,
        boolean compatible,
        String back,
        List<StepLine> steps,
        List<PhaseLine> up,
        List<PhaseLine> down) {

    /**
     * A typed step.
     *
     * @param step its number
     * @param does what it does, in words
     * @param locks the locks of its SQL as Kedge writes it, the strongest of each relation
     * @param hazards its dangers, as {@code --allow} names them and in a sentence
     */
    public record StepLine(int step, String does, List<TableLock> locks, List<String> hazards) {}

    /**
     * A phase of SQL.
     *
     * @param phase its number
     * @param mode how it runs
     * @param steps the steps that it carries out
     * @param title what it does
     * @param edited whether its SQL is not as Kedge wrote it
     * @param locks the locks of its SQL as it stands, the strongest of each relation
     */
    public record PhaseLine(
            int phase, String mode, List<Integer> steps, String title, boolean edited, List<TableLock> locks) {}

    /** The details of a folder's revision. */
    public static Outcome<RevisionDetail> of(Committed committed, RevisionEntry entry) {
        return SchemaAt.revisions(committed, entry.parents()).map(before -> of(committed, entry, before));
    }

    private static RevisionDetail of(Committed committed, RevisionEntry entry, Schema before) {
        CommittedRevision read = committed
                .find(entry.revision())
                .orElseThrow(() -> new IllegalArgumentException("no revision " + entry.revision()));
        return new RevisionDetail(
                entry,
                read.revision().minimumServer(),
                read.revision().header().compatible(),
                back(read, before),
                steps(read.revision().up(), before),
                phases(read, Direction.UP),
                phases(read, Direction.DOWN));
    }

    private static List<StepLine> steps(List<Step> steps, Schema before) {
        List<StepLine> lines = new ArrayList<>();
        Situation situation = Situation.at(before);
        for (Step step : steps) {
            List<String> sql =
                    step.statements(situation).stream().map(Statement::sql).toList();
            List<String> hazards =
                    step.hazards(situation).stream().map(RevisionDetail::words).toList();
            lines.add(new StepLine(lines.size() + 1, step.describe(), TableLock.of(sql), hazards));
            situation = situation.after(step);
        }
        return lines;
    }

    private static String words(Hazard hazard) {
        return hazard.acknowledgement() + ": " + hazard.sentence();
    }

    private static String back(CommittedRevision read, Schema before) {
        if (read.phases(Direction.DOWN).isEmpty() && !read.phases(Direction.UP).isEmpty()) {
            return "no: down.sql holds no phase";
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
        return lossy ? "yes, but data is lost on the way" : "yes";
    }

    private static List<PhaseLine> phases(CommittedRevision read, Direction direction) {
        List<Integer> edited = read.handWritten(direction);
        List<PhaseLine> lines = new ArrayList<>();
        for (Phase phase : read.phases(direction)) {
            lines.add(new PhaseLine(
                    phase.number(),
                    phase.mode().label(),
                    phase.steps(),
                    phase.title(),
                    edited.contains(phase.number()),
                    TableLock.of(phase.statements())));
        }
        return lines;
    }

    /** The details as one JSON object. */
    public String print() {
        return RecordCodec.print(this);
    }
}
