package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Numbering;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.TableChange.Action;
import dev.kedge.core.ddl.TableChange.Pass;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets or removes the default of a column. Existing rows keep their values. If the new default takes numbers from a
 * sequence, the sequence continues above them.
 *
 * @param table the table
 * @param column the column's name
 * @param value the default; absent to remove it
 */
@Experimental
public record ChangeDefault(QualifiedName table, String column, Optional<Expression> value) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).column(table, column);
        return before.withTable(table, t -> t.withColumn(column, c -> c.withDefault(value)));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<SqlStatement> statements = new ArrayList<>();
        String alter = "ALTER COLUMN " + Ddl.quote(column) + " ";
        statements.add(SqlStatement.alter(
                table,
                value.map(v -> Action.of(Pass.DEFAULT, column, alter + "SET DEFAULT " + v.text()))
                        .orElseGet(() -> Action.of(Pass.DROP, column, alter + "DROP DEFAULT"))));
        statements.addAll(OwnParts.defaults(situation, table, column));
        if (situation.inUse(table)) {
            value.flatMap(Numbering::sequence)
                    .ifPresent(sequence -> statements.add(Numbering.goOn(situation.before(), table, column, sequence)));
        }
        return statements;
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
    public List<String> attributes(Schema before) {
        return List.of("defaultValue", "defaultSql");
    }

    @Override
    public NameReferences needs() {
        return Needs.of(value.stream());
    }

    @Override
    public boolean releases() {
        return true;
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
