package dev.kedge.core.diff.table;

import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Statistics;
import dev.kedge.core.step.ChangeStatisticsTarget;
import dev.kedge.core.step.CreateStatistics;
import dev.kedge.core.step.DropStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the statistics objects of a table. Only the target of one can be altered; a different one replaces it. */
final class StatisticsDiff {
    private final QualifiedName table;
    private final StepList found;

    StatisticsDiff(QualifiedName table, StepList found) {
        this.table = table;
        this.found = found;
    }

    void compare(List<Statistics> before, List<Statistics> after) {
        Map<String, String> kept = EqualParts.of(bare(before), bare(after), Statistics::withName);
        found.rename(table, before, kept);
        kept.forEach((from, to) ->
                retarget(find(before, from).orElseThrow(), find(after, to).orElseThrow()));
        // early, because an object of another table may get the name
        before.stream()
                .filter(old -> !kept.containsKey(old.name()))
                .forEach(old -> found.add(Stage.DROP_INDEX, new DropStatistics(table, old.name())));
        after.stream()
                .filter(object -> !kept.containsValue(object.name()))
                .forEach(object -> found.add(Stage.CREATE_STATISTICS, new CreateStatistics(table, object)));
    }

    private void retarget(Statistics old, Statistics now) {
        if (!old.target().equals(now.target())) {
            found.add(Stage.CREATE_STATISTICS, new ChangeStatisticsTarget(table, now.name(), now.target()));
        }
    }

    private static List<Statistics> bare(List<Statistics> objects) {
        return objects.stream()
                .map(object -> object.withTarget(Optional.empty()))
                .toList();
    }

    private static Optional<Statistics> find(List<Statistics> objects, String name) {
        return objects.stream().filter(object -> object.name().equals(name)).findFirst();
    }
}
