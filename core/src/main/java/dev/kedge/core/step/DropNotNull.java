package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.TableChange.Action;
import dev.kedge.core.ddl.TableChange.Pass;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Removes NOT NULL from a column.
 *
 * @param table the table
 * @param column the column's name
 * @param backfill the value that replaces nulls when the step is reverted, an expression over the row; absent if the
 *     column then has none
 */
@Experimental
public record DropNotNull(QualifiedName table, String column, Optional<Expression> backfill) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).column(table, column);
        return before.withTable(table, t -> t.withColumn(column, c -> c.withNullable(true)));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        String sql = "ALTER COLUMN " + Ddl.quote(column) + " DROP NOT NULL";
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.alter(table, Action.of(Pass.DROP, column, sql)));
        // from PostgreSQL 18 a partition that was attached keeps the constraint of its own
        for (Partition partition : new PartitionTree(situation.before()).under(table)) {
            statements.add(SqlStatement.tx(Ddl.alterColumn(partition.name(), column, "DROP NOT NULL")));
        }
        return statements;
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new SetNotNull(table, column, backfill));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return isCompatible(situation)
                ? List.of()
                : List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS,
                        subject(),
                        "Code that runs now may read nulls in " + subject() + ", which had none."));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return !situation.inUse(table);
    }

    @Override
    public Origin consumed() {
        return Origin.NONE.withBackfill(backfill.map(Expression::text));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("nullable");
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return "drop not null on " + subject();
    }
}
