package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StatisticsSql;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Drops a statistics object.
 *
 * @param table its table
 * @param statistics its name
 */
@Experimental
public record DropStatistics(QualifiedName table, String statistics) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        StatisticsSql.find(before, table, statistics);
        return before.withTable(
                table,
                owner -> owner.withStatistics(owner.statistics().stream()
                        .filter(object -> !object.name().equals(statistics))
                        .toList()));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx("DROP STATISTICS " + StatisticsSql.named(table, statistics)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new CreateStatistics(table, StatisticsSql.find(before, table, statistics)));
    }

    @Override
    public boolean drops(ObjectKey key) {
        return key.isSame(subject());
    }

    @Override
    public Purpose purpose(ChangeSet among) {
        return Purpose.scaffoldingIf(among.creates(subject()));
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.STATISTICS, table, statistics);
    }

    @Override
    public String describe() {
        return "drop statistics " + statistics + " of " + table;
    }
}
