package dev.kedge.core.schema.rule;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Statistics;
import dev.kedge.core.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules of PostgreSQL for statistics objects (manual, CREATE STATISTICS). Each violation is one diagnostic. */
final class StatisticsObjectRules {
    /** {@code STATS_MAX_DIMENSIONS} in the server's sources. */
    private static final int MAX_COLUMNS = 8;

    private final List<Diagnostic> found = new ArrayList<>();

    private StatisticsObjectRules() {}

    static List<Diagnostic> check(Schema schema) {
        StatisticsObjectRules rules = new StatisticsObjectRules();
        for (Table table : schema.relations()) {
            for (Statistics object : table.statistics()) {
                rules.problem(table, object).ifPresent(why -> rules.report(table, object, why));
            }
        }
        return rules.found;
    }

    private Optional<String> problem(Table table, Statistics object) {
        int size = object.columns().size() + object.expressions().size();
        Set<Object> distinct = new HashSet<>(object.columns());
        object.expressions().forEach(expression -> distinct.add(expression.canonical()));
        if (size < 2 && !object.isOfExpression()) {
            return Optional.of("they need at least two columns or expressions, or a single expression");
        } else if (size > MAX_COLUMNS) {
            return Optional.of("they can have at most " + MAX_COLUMNS + " columns and expressions");
        } else if (distinct.size() < size) {
            return Optional.of("a column or expression is listed twice");
        } else if (object.isOfExpression() && !object.kinds().isEmpty()) {
            return Optional.of("the statistics of a single expression have no kinds");
        } else if (object.target()
                .filter(target -> target > StatisticsRules.MAX_TARGET)
                .isPresent()) {
            return Optional.of("the greatest target is " + StatisticsRules.MAX_TARGET);
        }
        return table.columns().stream()
                .filter(column -> object.columns().contains(column.name()) && isVirtual(column))
                .map(column -> "column " + column.name() + " is virtual and has no stored values")
                .findFirst();
    }

    private static boolean isVirtual(Column column) {
        return column.generated()
                .filter(generated -> generated.kind() == Generated.Kind.VIRTUAL)
                .isPresent();
    }

    private void report(Table table, Statistics object, String why) {
        ObjectKey key = ObjectKey.part(table.name(), object);
        found.add(Diagnostic.of(
                EntityCode.STATISTICS_OBJECT, Place.object(key.path()), object.name(), table.name(), why));
    }
}
