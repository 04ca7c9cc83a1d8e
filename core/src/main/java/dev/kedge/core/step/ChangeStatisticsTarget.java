package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StatisticsSql;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Changes the statistics target of a statistics object. The next ANALYZE uses it.
 *
 * @param table its table
 * @param statistics its name
 * @param target the target, 0 to 10000; absent for the largest target of its columns
 */
@Experimental
public record ChangeStatisticsTarget(QualifiedName table, String statistics, Optional<Integer> target) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return before.withPart(
                subject(), StatisticsSql.find(before, table, statistics).withTarget(target));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(StatisticsSql.target(table, statistics, target)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeStatisticsTarget(
                table, statistics, StatisticsSql.find(before, table, statistics).target()));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("target");
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.STATISTICS, table, statistics);
    }

    @Override
    public String describe() {
        return target.map(number -> "set target of statistics " + statistics + " of " + table + " to " + number)
                .orElse("reset target of statistics " + statistics + " of " + table);
    }
}
