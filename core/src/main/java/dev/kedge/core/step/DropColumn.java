package dev.kedge.core.step;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Drops a column with its values. PostgreSQL drops along every index, key and check of the table that mentions it.
 *
 * @param table the table
 * @param column the column's name
 */
public record DropColumn(QualifiedName table, String column) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).column(table, column);
        Schema without = before;
        for (Grant grant : grants(before)) {
            Grant rest = grant.withoutColumn(column);
            without = rest.permissions().isEmpty() ? without.minus(grant.key()) : without.plus(rest);
        }
        return without.withTable(
                table,
                t -> t.withColumns(t.columns().stream()
                                .filter(c -> !c.name().equals(column))
                                .toList())
                        .withIndexes(t.indexes().stream()
                                .filter(i -> !i.mentions(column))
                                .toList())
                        .withConstraints(t.constraints().stream()
                                .filter(c -> !c.mentions(column))
                                .toList()));
    }

    /** The grants that say something of the column. */
    private List<Grant> grants(Schema schema) {
        return schema.rightsOn(ObjectKey.table(table)).stream()
                .filter(Grant.class::isInstance)
                .map(Grant.class::cast)
                .filter(grant -> !grant.withoutColumn(column).equals(grant))
                .toList();
    }

    @Override
    public List<Statement> statements(Situation situation) {
        return List.of(Statement.tx(Ddl.alter(table, "DROP COLUMN " + Ddl.quote(column))));
    }

    @Override
    public Inverse inverse(Schema before) {
        Table owner = Situation.at(before).table(table);
        Column gone = Situation.at(before).column(table, column);
        List<Step> steps = new ArrayList<>();
        steps.add(new AddColumn(table, gone, Optional.empty()));
        owner.constraints().stream()
                .filter(c -> c.mentions(column))
                .forEach(c -> steps.add(DropConstraint.adding(table, c)));
        owner.indexes().stream().filter(i -> i.mentions(column)).forEach(i -> steps.add(new CreateIndex(table, i)));
        grants(before)
                .forEach(grant -> steps.add(new GrantPrivileges(
                        grant.minus(grant.withoutColumn(column).permissions()))));
        return Inverse.lossy(steps.toArray(Step[]::new));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
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
    public ObjectKey subject() {
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return "drop column " + subject();
    }
}
