package dev.kedge.core.plan;

import dev.kedge.core.ddl.SqlStatement;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A statement and the steps that it belongs to, numbered from 1.
 *
 * @param steps the numbers of the steps, from 1
 * @param statement the statement
 */
record PlannedStatement(List<Integer> steps, SqlStatement statement) {

    /**
     * Appends a statement. If it and an earlier one rewrite the same table, and the statements between do not prevent
     * it, the two are merged, so that the rows are written once.
     */
    static void add(List<PlannedStatement> pieces, PlannedStatement next) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Optional<SqlStatement> joined = pieces.get(i).statement.joined(next.statement);
            if (joined.isPresent()) {
                TreeSet<Integer> steps = new TreeSet<>(pieces.get(i).steps);
                steps.addAll(next.steps);
                pieces.set(i, new PlannedStatement(List.copyOf(steps), joined.get()));
                return;
            }
            if (!pieces.get(i).statement.commutesWith(next.statement)) {
                break;
            }
        }
        pieces.add(next);
    }
}
