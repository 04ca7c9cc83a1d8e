package dev.kedge.core.step;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL drops along with a column: every index, key and check of the table that mentions it. */
final class Dependents {
    private Dependents() {}

    /** The table without the column and without what goes along with it. */
    static Table without(Table table, String column) {
        return table.withColumns(table.columns().stream()
                        .filter(c -> !c.name().equals(column))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .filter(i -> !i.mentions(column))
                        .toList())
                .withConstraints(table.constraints().stream()
                        .filter(c -> !c.mentions(column))
                        .toList());
    }

    /** The steps that restore what went along with the column, once it is there again. */
    static List<Step> restoring(Table table, String column) {
        List<Step> steps = new ArrayList<>();
        QualifiedName name = table.name();
        table.constraints().stream()
                .filter(c -> c.mentions(column))
                .forEach(c -> steps.add(DropConstraint.adding(name, c)));
        table.indexes().stream().filter(i -> i.mentions(column)).forEach(i -> steps.add(new CreateIndex(name, i)));
        return steps;
    }
}
