package dev.kedge.core.ddl;

import dev.kedge.core.schema.ColumnStatistics;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The SQL of what ANALYZE collects of columns. */
@Internal
public final class ColumnStatisticsSql {
    /** The target of the server; the word DEFAULT is not known before PostgreSQL 17. */
    private static final int DEFAULT = -1;

    private ColumnStatisticsSql() {}

    /**
     * {@return the statements that change the statistics of a column} The server would change the targets of all partitions
     * together with that of their table.
     *
     * @param table the table or partition
     * @param column the name of the column
     * @param from the statistics before
     * @param to the statistics afterwards
     * @param partitioned whether the table is partitioned
     */
    public static List<SqlStatement> change(
            QualifiedName table, String column, ColumnStatistics from, ColumnStatistics to, boolean partitioned) {
        List<String> actions = new ArrayList<>();
        if (!from.target().equals(to.target())) {
            actions.add("SET STATISTICS " + to.target().orElse(DEFAULT));
        }
        List<String> names = to.options().stream().map(StorageParameter::name).toList();
        String reset = from.options().stream()
                .map(StorageParameter::name)
                .filter(name -> !names.contains(name))
                .collect(Collectors.joining(", "));
        if (!reset.isEmpty()) {
            actions.add("RESET (" + reset + ")");
        }
        String set = to.options().stream()
                .filter(option -> !from.options().contains(option))
                .map(StorageParameter::sql)
                .collect(Collectors.joining(", "));
        if (!set.isEmpty()) {
            actions.add("SET (" + set + ")");
        }
        String alter = "ALTER TABLE " + (partitioned ? "ONLY " : "") + table.sql() + " ALTER COLUMN "
                + Ddl.quote(column) + " ";
        return actions.stream().map(action -> SqlStatement.tx(alter + action)).toList();
    }

    /**
     * {@return the start of an ALTER TABLE that leaves the partitions of a table alone}
     *
     * @param schema the schema that contains the table
     * @param table the table or partition
     * @param action the action
     */
    static String alterOnly(Schema schema, QualifiedName table, String action) {
        boolean partitioned = new PartitionTree(schema).partitioning(table).isPresent();
        return partitioned ? "ALTER TABLE ONLY " + table.sql() + " " + action : Ddl.alter(table, action);
    }

    /** The statistics in the words of SQL; empty for those that every column has. */
    static String words(ColumnStatistics statistics) {
        String options =
                statistics.options().stream().map(StorageParameter::sql).collect(Collectors.joining(", "));
        return statistics.target().map(target -> " STATISTICS " + target).orElse("")
                + (options.isEmpty() ? "" : " SET (" + options + ")");
    }
}
