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
 * Makes a stored generated column an ordinary column. Its values remain.
 *
 * @param table the table
 * @param column the column's name
 */
@Experimental
public record DropExpression(QualifiedName table, String column) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Column generated = Situation.at(before).column(table, column);
        StepMismatch.unless(
                generated.generated().isPresent(), "column " + table + "." + column + " is no generated column");
        return before.withTable(table, t -> t.withColumn(column, c -> c.withGenerated(Optional.empty())));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        String sql = "ALTER COLUMN " + Ddl.quote(column) + " DROP EXPRESSION";
        return List.of(SqlStatement.apart(table, Action.of(Pass.DROP, column, sql)));
    }

    @Override
    public Inverse inverse(Schema before) {
        Table owner = Situation.at(before).table(table);
        List<Step> steps = new ArrayList<>();
        steps.add(new MakeGenerated(table, Situation.at(before).column(table, column)));
        steps.addAll(Dependents.restoring(owner, column));
        steps.addAll(Rights.restoringColumn(before, table, column));
        return Inverse.lossy(steps.toArray(Step[]::new));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return situation.inUse(table)
                ? List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS,
                        subject(),
                        "Code that runs now inserts rows without column " + subject()
                                + ", whose value is no longer computed."))
                : List.of();
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public boolean releases() {
        return true;
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return "compute " + subject() + " no more";
    }
}
