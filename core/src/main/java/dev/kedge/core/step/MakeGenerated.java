package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.TableChange.Action;
import dev.kedge.core.ddl.TableChange.Pass;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Replaces an ordinary column by a generated column of the same name. PostgreSQL also drops every index, key and check
 * that uses it.
 *
 * @param table the table
 * @param column the generated column; its position is the one in the model, not on the server
 */
@Experimental
public record MakeGenerated(QualifiedName table, Column column) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).column(table, column.name());
        return Rights.withoutColumn(before, table, column.name()).withTable(table, t -> {
            List<Column> columns =
                    new ArrayList<>(Dependents.without(t, column.name()).columns());
            columns.add(column);
            return Dependents.without(t, column.name()).withColumns(columns);
        });
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<SqlStatement> statements = new ArrayList<>();
        Expression expression = column.generated().orElseThrow().expression();
        statements.add(SqlStatement.rewrite(
                table,
                Action.of(Pass.DROP, column.name(), "DROP COLUMN " + Ddl.quote(column.name())),
                Action.of(Pass.ADD_COLUMN, column.name(), "ADD COLUMN " + Ddl.column(column), expression)));
        statements.addAll(AddColumn.afterwards(table, column, situation.isPartitioned(table)));
        return statements;
    }

    /** Dropping the expression keeps the values; the other options are set again. */
    @Override
    public Inverse inverse(Schema before) {
        Table owner = Situation.at(before).table(table);
        Column old = Situation.at(before).column(table, column.name());
        List<Step> steps = new ArrayList<>();
        boolean same = old.generated().isEmpty()
                && old.identity().isEmpty()
                && isStored()
                && old.withDefault(Optional.empty()).equals(column.withGenerated(Optional.empty()));
        if (same) {
            steps.add(new DropExpression(table, column.name()));
            old.defaultValue().ifPresent(v -> steps.add(new ChangeDefault(table, column.name(), old.defaultValue())));
        } else {
            steps.add(new DropColumn(table, column.name()));
            steps.add(new AddColumn(table, old, Optional.empty()));
            steps.addAll(Marks.restoringColumn(before, table, column.name()));
        }
        steps.addAll(Dependents.restoring(owner, column.name()));
        steps.addAll(Rights.restoringColumn(before, table, column.name()));
        return Inverse.lossy(steps.toArray(Step[]::new));
    }

    private boolean isStored() {
        return column.generated()
                .filter(generated -> generated.kind() == Generated.Kind.STORED)
                .isPresent();
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        if (!situation.inUse(table)) {
            return List.of();
        }
        List<Hazard> hazards = new ArrayList<>();
        hazards.add(new Hazard(
                Hazard.Kind.DATA_LOSS, subject(), "Computing " + subject() + " replaces its values in every row."));
        hazards.add(new Hazard(
                Hazard.Kind.BROKEN_CALLERS,
                subject(),
                "Code that runs now writes column " + subject() + ", which is computed from now on."));
        if (isStored()) {
            hazards.add(new Hazard(
                    Hazard.Kind.REWRITE,
                    subject(),
                    "Computing " + subject() + " for every row rewrites the whole table and blocks reads and writes"
                            + " of it."));
        }
        return hazards;
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("generated");
    }

    @Override
    public NameReferences needs() {
        return Needs.of(column);
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column.name());
    }

    @Override
    public String describe() {
        return "make " + subject() + " generated as "
                + column.generated().orElseThrow().expression().text();
    }
}
