package dev.kedge.core.diff;

import dev.kedge.core.revision.Phase;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.Mode;
import dev.kedge.core.step.Situation;
import dev.kedge.core.step.Statement;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns typed steps into phases of SQL, forwards and back. */
public final class Planner {
    private static final int TITLE_STEPS = 3;

    private Planner() {}

    /** The plan of these steps on this schema. */
    public static Plan plan(Schema before, List<Step> steps) {
        List<Hazard> hazards = new ArrayList<>();
        List<Step> back = new ArrayList<>();
        boolean compatible = true;
        Situation situation = Situation.at(before);
        for (Step step : steps) {
            hazards.addAll(step.hazards(situation));
            compatible &= step.isCompatible(situation);
            back.addAll(0, step.inverse(situation.before()).steps());
            situation = situation.after(step);
        }
        return new Plan(steps, phases(before, steps), back, phases(situation.before(), back), hazards, compatible);
    }

    /** The SQL of these steps on this schema, cut into phases. */
    public static List<Phase> phases(Schema before, List<Step> steps) {
        List<Draft> drafts = new ArrayList<>();
        Situation situation = Situation.at(before);
        for (int i = 0; i < steps.size(); i++) {
            for (Statement statement : steps.get(i).statements(situation)) {
                if (drafts.isEmpty() || !drafts.get(drafts.size() - 1).admits(statement)) {
                    drafts.add(new Draft());
                }
                drafts.get(drafts.size() - 1).add(i + 1, statement);
            }
            situation = situation.after(steps.get(i));
        }
        List<Phase> phases = new ArrayList<>();
        for (Draft draft : drafts) {
            phases.add(draft.toPhase(phases.size() + 1, steps));
        }
        return phases;
    }

    /** A phase that is being filled. */
    private static final class Draft {
        private final TreeSet<Integer> steps = new TreeSet<>();
        private final List<Statement> statements = new ArrayList<>();

        /** Only statements that may share a transaction share a phase. */
        boolean admits(Statement next) {
            Statement last = statements.get(statements.size() - 1);
            return next.mode() == Mode.TX && last.mode() == Mode.TX && !next.isolated() && !last.isolated();
        }

        void add(int step, Statement statement) {
            steps.add(step);
            statements.add(statement);
        }

        Phase toPhase(int number, List<Step> all) {
            Statement first = statements.get(0);
            String sql = statements.stream().map(s -> s.sql() + ";").collect(Collectors.joining("\n"));
            return new Phase(
                    number,
                    first.mode(),
                    List.copyOf(steps),
                    title(all),
                    first.doneWhen(),
                    first.cleanUp(),
                    first.rowsOf(),
                    sql);
        }

        private String title(List<Step> all) {
            String named = steps.stream()
                    .limit(TITLE_STEPS)
                    .map(number -> all.get(number - 1).describe())
                    .map(Draft::onOneLine)
                    .collect(Collectors.joining(", "));
            Optional<Integer> more = Optional.of(steps.size() - TITLE_STEPS).filter(rest -> rest > 0);
            return named + more.map(rest -> " and " + rest + " more").orElse("");
        }

        private static String onOneLine(String text) {
            return text.replaceAll("\\s+", " ");
        }
    }
}
