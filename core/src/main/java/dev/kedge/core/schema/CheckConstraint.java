package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import java.util.List;

/**
 * A check constraint of a table.
 *
 * @param name its name
 * @param condition what no row may make false
 */
public record CheckConstraint(String name, Expression condition) implements Constraint {
    @Override
    public CheckConstraint withName(String other) {
        return new CheckConstraint(other, condition);
    }

    @Override
    public List<String> columns() {
        return List.of();
    }
}
