package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Statistics;
import dev.kedge.core.sql.Expression;
import java.sql.SQLException;
import java.util.List;

/** A row of pg_statistic_ext as a statistics object. */
final class StatisticsRow {
    private StatisticsRow() {}

    static Statistics read(Row row) throws SQLException {
        return new Statistics(
                row.text("name"),
                kinds(row.text("kinds")),
                row.texts("columns"),
                row.texts("expressions").stream().map(Expression::new).toList(),
                row.optional("target").map(Integer::valueOf),
                row.optional("comment"));
    }

    /** The letters of stxkind; {@code e} stands for the expressions themselves. */
    private static List<Statistics.Kind> kinds(String letters) {
        return letters.chars()
                .filter(letter -> letter != 'e')
                .mapToObj(letter -> switch (letter) {
                    case 'd' -> Statistics.Kind.NDISTINCT;
                    case 'f' -> Statistics.Kind.DEPENDENCIES;
                    case 'm' -> Statistics.Kind.MCV;
                    default -> throw new IllegalStateException("unknown kind of statistics: " + (char) letter);
                })
                .toList();
    }
}
