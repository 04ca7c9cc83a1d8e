package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ColumnRenaming;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * Renames a column; keys, checks and indexes follow by themselves.
 *
 * @param table the table
 * @param column the column's name so far
 * @param to its name from now on
 */
public record RenameColumn(QualifiedName table, String column, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Table owner = Situation.at(before).table(table);
        Situation.at(before).column(table, column);
        StepMismatch.unless(owner.column(to).isEmpty(), "column " + table + "." + to + " is there already");
        return before.renamed(new ColumnRenaming(table, column, to));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(
                SqlStatement.tx(Ddl.alter(table, "RENAME COLUMN " + Ddl.quote(column) + " TO " + Ddl.quote(to))));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenameColumn(table, to, column));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return situation.inUse(table) && !Naming.isParked(column)
                ? List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS,
                        subject(),
                        "Code that runs now still asks for column " + subject() + "."))
                : List.of();
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new ColumnRenaming(table, column, to));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return "rename column " + subject() + " to " + to;
    }
}
