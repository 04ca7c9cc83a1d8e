package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Validates a check or foreign key that was added {@code NOT VALID}. Nothing is built, and reads and writes are not
 * blocked.
 *
 * @param table the table
 * @param constraint the constraint's name
 */
@Experimental
public record ValidateConstraint(QualifiedName table, String constraint) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Constraint valid = validated(find(before));
        return before.withTable(table, t -> t.minusConstraint(constraint).plus(valid));
    }

    private Constraint find(Schema before) {
        return Situation.at(before)
                .table(table)
                .constraint(constraint)
                .filter(c -> (c instanceof CheckConstraint || c instanceof ForeignKey) && !c.notEnforced())
                .orElseThrow(() -> new StepMismatch("table " + table + " has no check or foreign key " + constraint));
    }

    private static Constraint validated(Constraint constraint) {
        return constraint instanceof ForeignKey key
                ? key.withNotValid(false)
                : ((CheckConstraint) constraint).withNotValid(false);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(OnlineSql.validate(table, constraint));
    }

    /** A validated constraint can only be made NOT VALID by dropping it and adding it again. */
    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropConstraint(table, constraint), DropConstraint.adding(table, find(before)));
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("notValid");
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.CHECK, table, constraint);
    }

    @Override
    public String describe() {
        return "validate constraint " + constraint + " of " + table;
    }
}
