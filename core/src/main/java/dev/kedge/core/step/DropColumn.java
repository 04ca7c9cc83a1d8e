package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
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
 * Drops a column and its values. PostgreSQL also drops every index, key and check of the table that uses it.
 *
 * @param table the table
 * @param column the column's name
 */
@Experimental
public record DropColumn(QualifiedName table, String column) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).column(table, column);
        Schema after = Rights.withoutColumn(before, table, column).withTable(table, t -> Dependents.without(t, column));
        for (ObjectKey sequence : IdentitySequences.droppedWith(before, table, Optional.of(column))) {
            after = after.minus(sequence);
        }
        return after;
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.alter(table, Action.of(Pass.DROP, column, "DROP COLUMN " + Ddl.quote(column))));
    }

    @Override
    public Inverse inverse(Schema before) {
        Table owner = Situation.at(before).table(table);
        Column gone = Situation.at(before).column(table, column);
        List<Step> steps = new ArrayList<>();
        steps.add(new AddColumn(table, gone, Optional.empty()));
        steps.addAll(Dependents.restoring(owner, column));
        steps.addAll(OwnParts.ofColumn(before, table, column));
        steps.addAll(Rights.restoringColumn(before, table, column));
        steps.addAll(Marks.restoringColumn(before, table, column));
        IdentitySequences.droppedWith(before, table, Optional.of(column))
                .forEach(sequence -> Rights.restoring(before, sequence, steps));
        Step[] back = steps.toArray(Step[]::new);
        return gone.generated().isPresent() ? Inverse.exact(back) : Inverse.lossy(back);
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        if (situation.column(table, column).generated().isPresent()) {
            // the values can be computed again
            return situation.inUse(table)
                            && situation.before().retired(subject()).isEmpty()
                    ? List.of(new Hazard(
                            Hazard.Kind.BROKEN_CALLERS,
                            subject(),
                            "Code that runs now still asks for column " + subject() + "."))
                    : List.of();
        }
        return List.of(new Hazard(
                Hazard.Kind.DATA_LOSS,
                subject(),
                "Dropping column " + subject() + " deletes its values in every row."));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public boolean drops(ObjectKey key) {
        return key.isSame(subject());
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return "drop column " + subject();
    }
}
