package dev.kedge.core.step;

import dev.kedge.core.ddl.CommentSql;
import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Adds an exclusion constraint to a table. PostgreSQL has no way to do this without blocking reads and writes of the
 * table while it builds the index.
 *
 * @param table the table
 * @param exclusion the constraint
 */
@Experimental
public record AddExclusion(QualifiedName table, Exclusion exclusion) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Table owner = Situation.at(before).table(table);
        StepMismatch.unless(
                owner.constraint(exclusion.name()).isEmpty(),
                "constraint " + table + "." + exclusion.name() + " already exists");
        return before.withTable(table, t -> t.plus(exclusion));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return CommentSql.with(adding(situation), table, exclusion);
    }

    private List<SqlStatement> adding(Situation situation) {
        String sql = Ddl.add(table, exclusion);
        return List.of(situation.inUse(table) ? SqlStatement.ownTx(sql) : SqlStatement.tx(sql));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropConstraint(table, exclusion.name()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return situation.inUse(table)
                ? List.of(new Hazard(
                        Hazard.Kind.LONG_LOCK,
                        subject(),
                        "Adding exclusion constraint " + exclusion.name()
                                + " builds its index and blocks reads and writes of " + table + "."))
                : List.of();
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return !situation.inUse(table);
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public NameReferences needs() {
        return Dependencies.of(exclusion);
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.constraint(table, exclusion);
    }

    @Override
    public String describe() {
        return "add exclusion constraint " + exclusion.name() + " to " + table;
    }
}
