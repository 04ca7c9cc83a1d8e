package dev.kedge.core.schema.rule;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnStatistics;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PartitionColumn;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.StorageParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rules of PostgreSQL for what ANALYZE collects (manual, ALTER TABLE). Each violation is one diagnostic. */
final class StatisticsRules {
    /** The greatest statistics target, of columns and of statistics objects. */
    static final int MAX_TARGET = 10_000;

    private static final Set<String> OPTIONS = Set.of("n_distinct", "n_distinct_inherited");

    private final List<Diagnostic> found = new ArrayList<>();

    private StatisticsRules() {}

    static List<Diagnostic> check(Schema schema) {
        StatisticsRules rules = new StatisticsRules();
        schema.tables().forEach(table -> table.columns().forEach(column -> rules.check(table.name(), column)));
        schema.partitions().forEach(partition -> {
            for (PartitionColumn column : partition.columns()) {
                rules.check(partition.name(), column.name(), column.statistics());
            }
        });
        return rules.found;
    }

    private void check(QualifiedName table, Column column) {
        ColumnStatistics statistics = column.statistics();
        boolean virtual = column.generated()
                .filter(generated -> generated.kind() == Generated.Kind.VIRTUAL)
                .isPresent();
        if (virtual && !statistics.equals(ColumnStatistics.NONE)) {
            report(table, column.name(), "statistics of its own", "a virtual column has no stored values");
            return;
        }
        check(table, column.name(), statistics);
    }

    private void check(QualifiedName table, String column, ColumnStatistics statistics) {
        statistics
                .target()
                .filter(target -> target > MAX_TARGET)
                .ifPresent(target ->
                        report(table, column, "the statistics target " + target, "the greatest one is " + MAX_TARGET));
        for (StorageParameter option : statistics.options()) {
            if (!OPTIONS.contains(option.name())) {
                report(table, column, "the option " + option, "there is no such option of a column");
            } else if (!isDistinct(option.value())) {
                report(table, column, "the option " + option, "its value is not a number of at least -1");
            }
        }
    }

    private static boolean isDistinct(String value) {
        try {
            return Double.parseDouble(value) >= -1;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void report(QualifiedName table, String column, String what, String why) {
        ObjectKey key = ObjectKey.column(table, column);
        found.add(Diagnostic.of(EntityCode.COLUMN_STATISTICS, Place.object(key.path()), key.path(), what, why));
    }
}
