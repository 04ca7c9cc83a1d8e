package dev.kedge.core.plan;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.ddl.RoutineSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.PhaseTerms;
import dev.kedge.core.schema.KnownDependencies;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Internal;
import dev.kedge.core.step.KeptRights;
import dev.kedge.core.step.Situation;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Converts typed steps to phases of SQL, in both directions. */
@Internal
public final class Planner {
    private static final int TITLE_PARTS = 3;

    private Planner() {}

    /**
     * Plans a revision. There are no hazards if the schema before it is empty: it has neither rows nor callers.
     *
     * @param before the schema before the steps
     * @param steps the steps to the new schema
     * @return the steps and SQL in both directions, and the hazards
     */
    public static Plan plan(Schema before, List<Step> steps) {
        List<Step> back = new ArrayList<>();
        List<Situation> situations = new ArrayList<>();
        KeptRights sql = new KeptRights(Situation.at(before.withDependencies(KnownDependencies.NONE)));
        for (Step step : steps) {
            Situation situation = sql.situation();
            situations.add(situation);
            back.addAll(0, step.inverse(situation.before()).steps());
            sql.add(step);
        }
        Schema after = sql.situation().before();
        BrokenCode broken = BrokenCode.of(before, steps, situations, after);
        return new Plan(
                before,
                after,
                steps,
                phases(before, sql, steps),
                back,
                phases(after, back),
                broken.hazards(),
                broken.isNothing(),
                broken.retired());
    }

    /**
     * Generates the SQL of steps.
     *
     * @param before the schema before the steps
     * @param steps the steps, in order
     * @return the phases, in order
     */
    public static List<Phase> phases(Schema before, List<Step> steps) {
        return phases(Situation.at(before), steps);
    }

    /**
     * Generates the SQL of steps.
     *
     * @param start the situation before the first step
     * @param steps the steps, in order
     * @return the phases, in order
     */
    public static List<Phase> phases(Situation start, List<Step> steps) {
        KeptRights sql = new KeptRights(start);
        steps.forEach(sql::add);
        return phases(start.before(), sql, steps);
    }

    private static List<Phase> phases(Schema before, KeptRights sql, List<Step> steps) {
        List<PlannedStatement> pieces = new ArrayList<>();
        List<List<SqlStatement>> statements = sql.statements();
        for (int i = 0; i < steps.size(); i++) {
            for (SqlStatement statement : statements.get(i)) {
                PlannedStatement.add(pieces, new PlannedStatement(List.of(i + 1), statement));
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (PlannedStatement piece : new ProbesFirst(before, steps).order(pieces)) {
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

        /** Statements share a phase only if they can share a transaction. */
        boolean admits(SqlStatement next) {
            SqlStatement last = pieces.get(pieces.size() - 1).statement();
            return next.mode() == Mode.TX && last.mode() == Mode.TX && !next.isolated() && !last.isolated();
        }

        void add(PlannedStatement piece) {
            pieces.add(piece);
        }

        Phase toPhase(int number, List<Step> all) {
            SqlStatement first = pieces.get(0).statement();
            String sql = RoutineSql.joined(
                    pieces.stream().map(p -> p.statement().sql()).toList());
            return new Phase(
                    number,
                    first.mode(),
                    List.copyOf(new TreeSet<>(
                            pieces.stream().flatMap(p -> p.steps().stream()).toList())),
                    title(all),
                    first.doneWhen(),
                    first.cleanUp(),
                    first.rowsOf(),
                    new PhaseTerms(Optional.empty(), first.needs(), Optional.empty(), Optional.empty(), List.of()),
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
