package dev.kedge.core.step;

import dev.kedge.core.ddl.CommentSql;
import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Adds the primary key of a table.
 *
 * @param table the table
 * @param key the constraint
 */
@Experimental
public record AddPrimaryKey(QualifiedName table, PrimaryKey key) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Table owner = Situation.at(before).table(table);
        StepMismatch.unless(owner.primaryKey().isEmpty(), "table " + table + " has a primary key already");
        StepMismatch.unless(
                owner.constraint(key.name()).isEmpty(), "constraint " + table + "." + key.name() + " already exists");
        return before.withTable(table, t -> t.plus(key));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return CommentSql.with(adding(situation), table, key);
    }

    private List<SqlStatement> adding(Situation situation) {
        if (!situation.inUse(table)) {
            return List.of(SqlStatement.tx(Ddl.add(table, key)));
        }
        // Adding it partition by partition would leave NOT NULL constraints that later outlive the table's own
        // (PostgreSQL 18).
        return situation.isPartitioned(table) || key.withoutOverlaps()
                ? List.of(SqlStatement.ownTx(Ddl.alter(table, "ADD " + Ddl.constraint(key))))
                : OnlineSql.addKey(table, key);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropConstraint(table, key.name()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        if (key.withoutOverlaps()) {
            return KeySwap.hazards(situation, table, key);
        }
        boolean filled = situation.inUse(table)
                && !new PartitionTree(situation.before()).leaves(table).isEmpty();
        return filled && situation.isPartitioned(table)
                ? List.of(new Hazard(
                        Hazard.Kind.REWRITE,
                        subject(),
                        "The key's index is built in all partitions of " + table
                                + " at once, which blocks reads and writes of them."))
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
    public ObjectKey subject() {
        return ObjectKey.constraint(table, key);
    }

    @Override
    public String describe() {
        return "add primary key " + key.name() + " to " + table + " (" + String.join(", ", key.columns()) + ")";
    }
}
