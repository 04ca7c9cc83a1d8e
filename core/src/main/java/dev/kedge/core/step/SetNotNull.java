package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds NOT NULL to a column.
 *
 * @param table the table
 * @param column the column's name
 * @param backfill the value that replaces existing nulls, an expression over the row; absent if there are no nulls
 */
@Experimental
public record SetNotNull(QualifiedName table, String column, Optional<Expression> backfill) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).column(table, column);
        return before.withTable(table, t -> t.withColumn(column, c -> c.withNullable(false)));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        if (!situation.inUse(table)) {
            return List.of(SqlStatement.tx(Ddl.alterColumn(table, column, "SET NOT NULL")));
        }
        return OnlineSql.fillAndSetNotNull(table, column, backfill);
    }

    @Override
    public Inverse inverse(Schema before) {
        List<Step> steps = new ArrayList<>(List.of(new DropNotNull(table, column, Optional.empty())));
        OwnParts.ofColumn(before, table, column).stream()
                .filter(SetNotNull.class::isInstance)
                .forEach(steps::add);
        return Inverse.exact(steps.toArray(Step[]::new));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("nullable");
    }

    @Override
    public Origin consumed() {
        return Origin.NONE.withBackfill(backfill.map(Expression::text));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return "set not null on " + subject();
    }
}
