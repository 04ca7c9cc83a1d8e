package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StatisticsSql;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Statistics;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;

/**
 * Creates a statistics object. It is empty until the next ANALYZE of its table.
 *
 * @param table its table
 * @param statistics the statistics object
 */
@Experimental
public record CreateStatistics(QualifiedName table, Statistics statistics) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        List<Statistics> all = new ArrayList<>(Situation.at(before).table(table).statistics());
        StepMismatch.unless(
                all.stream().noneMatch(object -> object.name().equals(statistics.name())),
                "statistics " + subject() + " already exists");
        all.add(statistics);
        return before.withTable(table, owner -> owner.withStatistics(all));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return StatisticsSql.creating(table, statistics).stream()
                .map(SqlStatement::tx)
                .toList();
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropStatistics(table, statistics.name()));
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public NameReferences needs() {
        return Dependencies.of(statistics);
    }

    @Override
    public Purpose purpose(ChangeSet among) {
        return Purpose.restorationIf(among.before().relation(table).map(Table::statistics).stream()
                .anyMatch(all -> all.contains(statistics)));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.part(table, statistics);
    }

    @Override
    public String describe() {
        return "create statistics " + statistics.name() + " of " + table;
    }
}
