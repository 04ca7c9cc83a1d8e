package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.ddl.TableChange.Action;
import dev.kedge.core.ddl.TableChange.Pass;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Drops a generated column that is added again and recomputed, because its expression or a type that it uses changes.
 * No data is lost, because the values are computed.
 *
 * @param table the table
 * @param column the column's name
 */
@Experimental
public record DropGenerated(QualifiedName table, String column) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Column generated = Situation.at(before).column(table, column);
        StepMismatch.unless(
                generated.generated().isPresent(), "column " + table + "." + column + " is no generated column");
        return Rights.withoutColumn(before, table, column).withTable(table, t -> Dependents.without(t, column));
    }

    /** The statement is merged into the ALTER TABLE that adds the column again, so that it is never missing. */
    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.rewrite(table, Action.of(Pass.DROP, column, "DROP COLUMN " + Ddl.quote(column))));
    }

    @Override
    public Inverse inverse(Schema before) {
        Table owner = Situation.at(before).table(table);
        List<Step> steps = new ArrayList<>();
        steps.add(new AddColumn(table, Situation.at(before).column(table, column), Optional.empty()));
        steps.addAll(Dependents.restoring(owner, column));
        steps.addAll(Rights.restoringColumn(before, table, column));
        steps.addAll(Marks.restoringColumn(before, table, column));
        return Inverse.exact(steps.toArray(Step[]::new));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return !situation.inUse(table);
    }

    @Override
    public boolean drops(ObjectKey key) {
        return key.isSame(subject());
    }

    @Override
    public Purpose purpose(ChangeSet among) {
        return Purpose.SCAFFOLDING;
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return "drop generated column " + subject() + " to recompute it";
    }
}
