package dev.kedge.core.plan;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Internal;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.KeptRights;
import dev.kedge.core.step.Situation;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns typed steps into phases of SQL, forwards and back. */
@Internal
public final class Planner {
    private static final int TITLE_PARTS = 3;

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
        return phases(Situation.at(before), steps);
    }

    /** The SQL of these steps in this situation, cut into phases. */
    public static List<Phase> phases(Situation start, List<Step> steps) {
        List<PlannedStatement> pieces = new ArrayList<>();
        List<List<SqlStatement>> statements = KeptRights.statements(start, steps);
        for (int i = 0; i < steps.size(); i++) {
            for (SqlStatement statement : statements.get(i)) {
                PlannedStatement.add(pieces, new PlannedStatement(List.of(i + 1), statement));
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (PlannedStatement piece : new ProbesFirst(start.before(), steps).order(pieces)) {
            if (drafts.isEmpty() || !drafts.get(drafts.size() - 1).admits(piece.statement())) {
                drafts.add(new Draft());
            }
            drafts.get(drafts.size() - 1).add(piece);
        }
        List<Phase> phases = new ArrayList<>();
        for (Draft draft : drafts) {
            phases.add(draft.toPhase(phases.size() + 1, steps));
        }
        return phases;
    }

    /** A phase that is being filled. */
    private static final class Draft {
        private final List<PlannedStatement> pieces = new ArrayList<>();

        /** Only statements that may share a transaction share a phase. */
        boolean admits(SqlStatement next) {
            SqlStatement last = pieces.get(pieces.size() - 1).statement();
            return next.mode() == Mode.TX && last.mode() == Mode.TX && !next.isolated() && !last.isolated();
        }

        void add(PlannedStatement piece) {
            pieces.add(piece);
        }

        Phase toPhase(int number, List<Step> all) {
            SqlStatement first = pieces.get(0).statement();
            String sql = pieces.stream().map(p -> p.statement().sql() + ";").collect(Collectors.joining("\n"));
            return new Phase(
                    number,
                    first.mode(),
                    List.copyOf(new TreeSet<>(
                            pieces.stream().flatMap(p -> p.steps().stream()).toList())),
                    title(all),
                    first.doneWhen(),
                    first.cleanUp(),
                    first.rowsOf(),
                    sql);
        }

        private String title(List<Step> all) {
            List<String> parts = new ArrayList<>(new LinkedHashSet<>(titles(all)));
            String named = parts.stream().limit(TITLE_PARTS).collect(Collectors.joining(", "));
            int more = parts.size() - TITLE_PARTS;
            return more > 0 ? named + " and " + more + " more" : named;
        }

        private List<String> titles(List<Step> all) {
            List<String> titles = new ArrayList<>();
            for (PlannedStatement piece : pieces) {
                Optional<String> own = piece.statement().title();
                own.ifPresent(title -> titles.add(onOneLine(title)));
                if (own.isEmpty()) {
                    piece.steps()
                            .forEach(step ->
                                    titles.add(onOneLine(all.get(step - 1).describe())));
                }
            }
            return titles;
        }

        private static String onOneLine(String text) {
            return text.replaceAll("\\s+", " ");
        }
    }
}
