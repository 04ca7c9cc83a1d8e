package dev.kedge.core.step;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Expression;
import java.util.List;
import java.util.Optional;

/**
 * Sets or removes the default of a column. Rows that are there keep their values.
 *
 * @param table the table
 * @param column the column's name
 * @param value the default; absent to remove it
 */
public record ChangeDefault(QualifiedName table, String column, Optional<Expression> value) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).column(table, column);
        return before.withTable(table, t -> t.withColumn(column, c -> c.withDefault(value)));
    }

    @Override
    public List<Statement> statements(Situation situation) {
        return List.of(Statement.tx(Ddl.alterColumn(
                table, column, value.map(v -> "SET DEFAULT " + v.text()).orElse("DROP DEFAULT"))));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeDefault(
                table, column, Situation.at(before).column(table, column).defaultValue()));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return value.isPresent() || situation.column(table, column).nullable();
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return value.map(v -> "set default of " + subject() + " to " + v.text()).orElse("drop default of " + subject());
    }
}
