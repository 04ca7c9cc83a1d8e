package dev.kedge.core.step;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The indexes, keys, checks and statistics objects of a table that PostgreSQL drops together with a column because they use it. */
final class Dependents {
    private Dependents() {}

    /** The table without the column and without the parts that are dropped with it. */
    static Table without(Table table, String column) {
        return table.withColumns(table.columns().stream()
                        .filter(c -> !c.name().equals(column))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .filter(i -> !i.mentions(column))
                        .toList())
                .withStatistics(table.statistics().stream()
                        .filter(object -> !object.mentions(column))
                        .toList())
                .withConstraints(table.constraints().stream()
                        .filter(c -> !c.mentions(column))
                        .toList());
    }

    /** The steps that restore the dropped parts once the column exists again. */
    static List<Step> restoring(Table table, String column) {
        List<Step> steps = new ArrayList<>();
        QualifiedName name = table.name();
        table.constraints().stream()
                .filter(c -> c.mentions(column))
                .forEach(c -> steps.add(DropConstraint.adding(name, c)));
        table.indexes().stream().filter(i -> i.mentions(column)).forEach(i -> steps.add(new CreateIndex(name, i)));
        table.statistics().stream()
                .filter(object -> object.mentions(column))
                .forEach(object -> steps.add(new CreateStatistics(name, object)));
        return steps;
    }
}
