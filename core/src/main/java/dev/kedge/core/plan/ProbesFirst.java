package dev.kedge.core.plan;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.TableChange;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves probes to the front of a revision if no earlier step changes what they read. If a row makes a probe fail, the run then
 * stops while the constraints and indexes that the change drops still exist.
 */
final class ProbesFirst {
    private static final String DEFAULT = "defaultValue";

    private final Schema start;
    private final List<Step> steps;

    ProbesFirst(Schema start, List<Step> steps) {
        this.start = start;
        this.steps = steps;
    }

    /** The statements, with each probe at the front if it may be there. */
    List<PlannedStatement> order(List<PlannedStatement> pieces) {
        List<PlannedStatement> first = new ArrayList<>();
        List<PlannedStatement> rest = new ArrayList<>();
        for (PlannedStatement piece : pieces) {
            (isFree(piece) ? first : rest).add(piece);
        }
        first.addAll(rest);
        return first;
    }

    private boolean isFree(PlannedStatement piece) {
        return piece.statement().isProbe()
                && steps.subList(0, piece.steps().get(0) - 1).stream()
                        .allMatch(step -> leaves(step, piece.statement()));
    }

    private boolean leaves(Step step, SqlStatement probe) {
        TableChange read = probe.change().orElseThrow();
        ObjectKey subject = step.subject();
        boolean unnamed = step.renaming().isEmpty();
        return unnamed
                && switch (subject.kind()) {
                    case INDEX, PRIMARY_KEY, UNIQUE, CHECK, FOREIGN_KEY, EXCLUSION, STATISTICS, TRIGGER, POLICY, VIEW ->
                        true;
                    case TABLE -> !subject.owner().equals(read.table());
                    case COLUMN ->
                        !subject.owner().equals(read.table())
                                || step.attributes(start).contains(DEFAULT)
                                || !read.actions().get(0).reads().get(0).mentions(subject.name());
                    default -> false;
                };
    }
}
