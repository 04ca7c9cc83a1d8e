package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RelationRenaming;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Renames a table; foreign keys that refer to it follow by themselves.
 *
 * @param table its name so far
 * @param to its name from now on, in the same schema
 */
public record RenameTable(QualifiedName table, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        StepMismatch.unless(before.table(table).isPresent(), "there is no table " + table);
        QualifiedName target = table.withName(to);
        StepMismatch.unless(before.table(target).isEmpty(), "table " + target + " is there already");
        return before.renamed(new RelationRenaming(table, target));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(Ddl.alter(table, "RENAME TO " + Ddl.quote(to))));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenameTable(table.withName(to), table.name()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return situation.inUse(table) && !Naming.isParked(table.name())
                ? List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS,
                        subject(),
                        "Code that runs now still asks for table " + table + "."))
                : List.of();
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new RelationRenaming(table, table.withName(to)));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.table(table);
    }

    @Override
    public String describe() {
        return "rename table " + table + " to " + to;
    }
}
