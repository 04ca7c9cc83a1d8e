package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * A check constraint of a table.
 *
 * @param name its name
 * @param condition the expression that must not be false for any row
 * @param noInherit whether the constraint is declared {@code NO INHERIT}
 * @param notValid whether existing rows have not been checked ({@code NOT VALID}); false if it is not enforced
 * @param notEnforced whether no row is checked at all ({@code NOT ENFORCED}, from PostgreSQL 18)
 * @param comment its comment; absent for none
 */
@Experimental
public record CheckConstraint(
        String name,
        Expression condition,
        boolean noInherit,
        boolean notValid,
        boolean notEnforced,
        @Prose Optional<String> comment)
        implements Constraint {
    /**
     * Removes {@code NOT VALID} from a constraint that is not enforced, as the server has checked no row for either.
     *
     * @param name its name
     * @param condition the expression that must not be false for any row
     * @param noInherit whether the constraint is declared {@code NO INHERIT}
     * @param notValid whether existing rows have not been checked ({@code NOT VALID}); false if it is not enforced
     * @param notEnforced whether no row is checked at all ({@code NOT ENFORCED}, from PostgreSQL 18)
     * @param comment its comment; absent for none
     */
    public CheckConstraint {
        notValid = notValid && !notEnforced;
    }

    /**
     * Creates an enforced check constraint without a comment.
     *
     * @param name its name
     * @param condition the expression that must not be false for any row
     * @param noInherit whether the constraint is declared {@code NO INHERIT}
     * @param notValid whether existing rows have not been checked ({@code NOT VALID})
     */
    public CheckConstraint(String name, Expression condition, boolean noInherit, boolean notValid) {
        this(name, condition, noInherit, notValid, false, Optional.empty());
    }

    /**
     * {@return a validated check constraint that child tables inherit}
     *
     * @param name its name
     * @param condition the expression that must not be false for any row
     */
    public static CheckConstraint of(String name, Expression condition) {
        return new CheckConstraint(name, condition, false, false);
    }

    /**
     * {@return this constraint, valid or not valid}
     *
     * @param other whether the constraint is {@code NOT VALID}
     */
    public CheckConstraint withNotValid(boolean other) {
        return new CheckConstraint(name, condition, noInherit, other, notEnforced, comment);
    }

    /**
     * {@return this constraint, enforced or not}
     *
     * @param other whether the constraint is {@code NOT ENFORCED}
     */
    public CheckConstraint withNotEnforced(boolean other) {
        return new CheckConstraint(name, condition, noInherit, notValid, other, comment);
    }

    @Override
    public ObjectKey.Kind kind() {
        return ObjectKey.Kind.CHECK;
    }

    @Override
    public CheckConstraint withName(String other) {
        return new CheckConstraint(other, condition, noInherit, notValid, notEnforced, comment);
    }

    @Override
    public CheckConstraint renamed(Renaming renaming, QualifiedName owner) {
        return new CheckConstraint(
                name, renaming.expression(owner, condition), noInherit, notValid, notEnforced, comment);
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public boolean mentions(String column) {
        return condition.mentions(column);
    }

    @Override
    public CheckConstraint withComment(Optional<String> other) {
        return new CheckConstraint(name, condition, noInherit, notValid, notEnforced, other);
    }
}
