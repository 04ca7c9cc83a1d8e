package dev.kedge.core.step;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes the type of a column. Its default is taken off and set again, for the server would keep a cast of the old type.
 *
 * @param table the table
 * @param column the column's name
 * @param type the type from now on
 * @param using how to convert the values; absent for the server's own assignment cast
 */
public record ChangeType(QualifiedName table, String column, PgType type, Optional<Expression> using) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).column(table, column);
        return before.withTable(table, t -> t.withColumn(column, c -> c.withType(type)));
    }

    @Override
    public List<Statement> statements(Situation situation) {
        Optional<Expression> value = situation.column(table, column).defaultValue();
        List<String> actions = new ArrayList<>();
        String alter = "ALTER COLUMN " + Ddl.quote(column) + " ";
        value.ifPresent(v -> actions.add(alter + "DROP DEFAULT"));
        actions.add(alter + "TYPE " + type.sql()
                + using.map(u -> " USING " + u.text()).orElse(""));
        value.ifPresent(v -> actions.add(alter + "SET DEFAULT " + v.text()));
        String sql = Ddl.alter(table, String.join(", ", actions));
        return List.of(
                cost(situation).rebuildsIndexes() || isFiltered(situation) ? Statement.ownTx(sql) : Statement.tx(sql));
    }

    private TypeChange cost(Situation situation) {
        return TypeChange.between(situation.column(table, column).type(), type, using);
    }

    @Override
    public Inverse inverse(Schema before) {
        PgType old = Situation.at(before).column(table, column).type();
        // an array as text is not the value that became its first element
        boolean unwraps = type.isArray() && !old.isArray();
        boolean castable =
                !unwraps && !TypeChange.between(type, old, Optional.empty()).needsUsing();
        Optional<Expression> back = castable ? Optional.empty() : Optional.of(Conversion.back(column, type, old));
        ChangeType inverse = new ChangeType(table, column, old, back);
        return TypeChange.between(old, type, using).isLossy()
                        || TypeChange.between(type, old, back).isLossy()
                ? Inverse.lossy(inverse)
                : Inverse.exact(inverse);
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        if (!situation.inUse(table)) {
            return List.of();
        }
        List<Hazard> hazards = new ArrayList<>();
        PgType from = situation.column(table, column).type();
        if (cost(situation).rewrites()) {
            hazards.add(new Hazard(
                    Hazard.Kind.REWRITE,
                    subject(),
                    "Changing " + subject() + " from " + from + " to " + type
                            + " writes the whole table anew while nobody can read or write it."));
        }
        boolean indexes = isFiltered(situation) || cost(situation).rebuildsIndexes() && isIndexed(situation);
        if (!cost(situation).rewrites() && indexes) {
            hazards.add(new Hazard(
                    Hazard.Kind.REWRITE,
                    subject(),
                    "Changing " + subject() + " from " + from + " to " + type
                            + " builds indexes anew while nobody can read or write the table."));
        }
        if (cost(situation).isLossy()) {
            hazards.add(new Hazard(
                    Hazard.Kind.DATA_LOSS,
                    subject(),
                    "A " + type + " cannot hold every value of " + from + ": values of " + subject()
                            + " are silently rounded or cut."));
        }
        return hazards;
    }

    /** An index that names the column in an expression or its predicate is built anew whatever the type. */
    private boolean isFiltered(Situation situation) {
        return situation.table(table).indexes().stream()
                .anyMatch(index -> index.mentions(column)
                                && !index.columnNames().contains(column)
                                && !index.include().contains(column)
                        || index.where().filter(where -> where.mentions(column)).isPresent());
    }

    private boolean isIndexed(Situation situation) {
        return situation.table(table).indexes().stream()
                        .anyMatch(index -> index.columnNames().contains(column))
                || situation.table(table).constraints().stream()
                        .filter(constraint ->
                                !(constraint instanceof CheckConstraint || constraint instanceof ForeignKey))
                        .anyMatch(constraint -> constraint.columns().contains(column));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return !cost(situation).isNarrowing() && using.isEmpty();
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return "change type of " + subject() + " to " + type;
    }
}
