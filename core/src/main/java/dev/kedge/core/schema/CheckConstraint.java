package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * A check constraint of a table.
 *
 * @param name its name
 * @param condition what no row may make false
 * @param noInherit whether tables that inherit from this one are free of it
 * @param notValid whether rows that were there before it are not proven
 */
@Experimental
public record CheckConstraint(String name, Expression condition, boolean noInherit, boolean notValid)
        implements Constraint {

    /** A check of every row, inherited by partitions. */
    public static CheckConstraint of(String name, Expression condition) {
        return new CheckConstraint(name, condition, false, false);
    }

    /** The same check, proven for older rows or not. */
    public CheckConstraint withNotValid(boolean other) {
        return new CheckConstraint(name, condition, noInherit, other);
    }

    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.CHECK;
    }

    @Override
    public CheckConstraint withName(String other) {
        return new CheckConstraint(other, condition, noInherit, notValid);
    }

    @Override
    public CheckConstraint renamed(Renaming renaming, QualifiedName owner) {
        return new CheckConstraint(name, renaming.expression(owner, condition), noInherit, notValid);
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public boolean mentions(String column) {
        return condition.mentions(column);
    }
}
