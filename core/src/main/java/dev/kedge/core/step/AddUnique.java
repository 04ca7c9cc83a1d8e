package dev.kedge.core.step;

import dev.kedge.core.ddl.CommentSql;
import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Adds a unique constraint to a table.
 *
 * @param table the table
 * @param unique the constraint
 */
@Experimental
public record AddUnique(QualifiedName table, UniqueConstraint unique) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Table owner = Situation.at(before).table(table);
        StepMismatch.unless(
                owner.constraint(unique.name()).isEmpty(),
                "constraint " + table + "." + unique.name() + " already exists");
        return before.withTable(table, t -> t.plus(unique));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return CommentSql.with(adding(situation), table, unique);
    }

    private List<SqlStatement> adding(Situation situation) {
        if (!situation.inUse(table)) {
            return List.of(SqlStatement.tx(Ddl.add(table, unique)));
        }
        if (unique.withoutOverlaps()) {
            return List.of(SqlStatement.ownTx(Ddl.add(table, unique)));
        }
        return situation.isPartitioned(table)
                ? PartitionedOnlineSql.addUnique(situation, table, unique)
                : OnlineSql.addKey(table, unique);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropConstraint(table, unique.name()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return KeySwap.hazards(situation, table, unique);
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
    public ObjectKey subject() {
        return ObjectKey.constraint(table, unique);
    }

    @Override
    public String describe() {
        return "add unique constraint " + unique.name() + " to " + table + " (" + String.join(", ", unique.columns())
                + ")";
    }
}
