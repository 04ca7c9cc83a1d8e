package dev.kedge.core.step;

import dev.kedge.core.ddl.CommentSql;
import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Adds a foreign key to a table.
 *
 * @param table the table
 * @param key the constraint
 */
@Experimental
public record AddForeignKey(QualifiedName table, ForeignKey key) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Table owner = Situation.at(before).table(table);
        StepMismatch.unless(
                owner.constraint(key.name()).isEmpty(), "constraint " + table + "." + key.name() + " already exists");
        return before.withTable(table, t -> t.plus(key));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return CommentSql.with(adding(situation), table, key);
    }

    private List<SqlStatement> adding(Situation situation) {
        if (!situation.inUse(table) || key.notValid() || key.notEnforced()) {
            return List.of(SqlStatement.tx(Ddl.add(table, key)));
        }
        return situation.isPartitioned(table)
                ? PartitionedOnlineSql.addForeignKey(situation, table, key)
                : OnlineSql.addValidated(table, key);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropConstraint(table, key.name()));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return !situation.inUse(table) || key.notEnforced();
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
        return "add foreign key " + key.name() + " to " + table + " (" + String.join(", ", key.columns())
                + " refers to " + key.target() + ")";
    }
}
