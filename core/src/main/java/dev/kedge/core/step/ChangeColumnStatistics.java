package dev.kedge.core.step;

import dev.kedge.core.ddl.ColumnStatisticsSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ColumnStatistics;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Changes what ANALYZE collects of a column. Reads and writes of the table go on meanwhile, and the next ANALYZE follows it.
 *
 * @param table the table or partition
 * @param column the column's name
 * @param statistics what ANALYZE collects afterwards
 */
@Experimental
public record ChangeColumnStatistics(QualifiedName table, String column, ColumnStatistics statistics) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).column(table, column);
        return before.withTable(table, t -> t.withColumn(column, c -> c.withStatistics(statistics)));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return ColumnStatisticsSql.change(
                table,
                column,
                situation.column(table, column).statistics(),
                statistics,
                situation.isPartitioned(table));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeColumnStatistics(
                table, column, Situation.at(before).column(table, column).statistics()));
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("statistics", "options");
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return statistics.equals(ColumnStatistics.NONE)
                ? "collect the usual statistics of " + subject()
                : "change the statistics of " + subject();
    }
}
