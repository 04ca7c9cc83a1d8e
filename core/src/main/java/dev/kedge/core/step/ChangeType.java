package dev.kedge.core.step;

import dev.kedge.core.conversion.Conversion;
import dev.kedge.core.conversion.Survival;
import dev.kedge.core.conversion.TypeChange;
import dev.kedge.core.conversion.Volatility;
import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.TableChange.Action;
import dev.kedge.core.ddl.TableChange.Pass;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RowSecurity;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes the type of a column, its collation or both. The default is dropped and set again, because the server would
 * otherwise keep a cast from the old type. The column's storage and compression are reset, as the server does.
 *
 * @param table the table
 * @param column the column's name
 * @param type the new type
 * @param collation the new collation; absent for the default of the type
 * @param using the expression that converts the values; absent for the server's assignment cast
 */
@Experimental
public record ChangeType(
        QualifiedName table, String column, PgType type, Optional<QualifiedName> collation, Optional<Expression> using)
        implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).column(table, column);
        return before.withTable(table, t -> t.withColumn(column, c -> c.converted(type, collation)));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        Optional<Expression> value = situation.column(table, column).defaultValue();
        List<Action> actions = new ArrayList<>();
        String alter = "ALTER COLUMN " + Ddl.quote(column) + " ";
        value.ifPresent(v -> actions.add(Action.of(Pass.DROP, column, alter + "DROP DEFAULT")));
        String sql = alter + "TYPE " + type.sql()
                + collation.map(c -> " COLLATE " + c.sql()).orElse("")
                + using.map(u -> " USING " + u.text()).orElse("");
        actions.add(Action.of(Pass.TYPE, column, sql, using.stream().toArray(Expression[]::new)));
        value.ifPresent(v -> actions.add(Action.of(Pass.DEFAULT, column, alter + "SET DEFAULT " + v.text())));
        Action[] all = actions.toArray(Action[]::new);
        List<SqlStatement> statements = new ArrayList<>();
        using.filter(it -> mayStop(situation, it))
                .ifPresent(it -> statements.add(
                        SqlStatement.probe(table, it).titled("try the conversion of every " + subject())));
        List<SqlStatement> own = OwnParts.defaults(situation, table, column);
        if (value.isEmpty() && !own.isEmpty()) {
            // the server need not be able to convert them
            statements.add(SqlStatement.tx(Ddl.alterColumn(table, column, "DROP DEFAULT")));
        }
        statements.add(rebuilds(situation) ? SqlStatement.rewrite(table, all) : SqlStatement.alter(table, all));
        statements.addAll(own);
        return statements;
    }

    /** Whether a row may stop the change, which is known of conversions that are offered; what others do is not repeated. */
    private boolean mayStop(Situation situation, Expression conversion) {
        PgType from = situation.column(table, column).type();
        boolean offered = conversion.equals(Conversion.of(column, from, type))
                || conversion.equals(Conversion.back(column, from, type));
        boolean proven = offered && Survival.of(from, type) == Survival.EVERY;
        boolean repeatable = offered || !Volatility.mayBeVolatile(conversion);
        // its own policies may hide rows from the owner, which a migration must not read past
        boolean readable = situation.table(table).settings().rowSecurity() != RowSecurity.FORCED;
        return situation.inUse(table) && !proven && conversion.mentions(column) && repeatable && readable;
    }

    private TypeChange cost(Situation situation) {
        return TypeChange.between(situation.column(table, column).type(), type, using);
    }

    @Override
    public Inverse inverse(Schema before) {
        Column column = Situation.at(before).column(table, this.column);
        PgType old = column.type();
        // the text form of an array differs from the value that became its first element
        boolean unwraps = type.isArray() && !old.isArray();
        boolean castable =
                !unwraps && !TypeChange.between(type, old, Optional.empty()).needsUsing();
        Optional<Expression> back = castable ? Optional.empty() : Optional.of(Conversion.back(this.column, type, old));
        List<Step> steps = new ArrayList<>();
        steps.add(new ChangeType(table, this.column, old, column.collation(), back));
        column.storage().ifPresent(s -> steps.add(new ChangeStorage(table, this.column, column.storage())));
        column.compression().ifPresent(c -> steps.add(new ChangeCompression(table, this.column, column.compression())));
        Step[] inverse = steps.toArray(Step[]::new);
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
                            + " rewrites the whole table and blocks reads and writes of it."));
        }
        if (!cost(situation).rewrites() && rebuildsIndexes(situation)) {
            hazards.add(new Hazard(
                    Hazard.Kind.REWRITE,
                    subject(),
                    "Changing " + described(situation)
                            + " rebuilds indexes and blocks reads and writes of the table."));
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

    private boolean rebuilds(Situation situation) {
        return cost(situation).rewrites() || rebuildsIndexes(situation);
    }

    /** Another collation implies another order. */
    private boolean rebuildsIndexes(Situation situation) {
        boolean ofColumn = cost(situation).rebuildsIndexes()
                || !situation.column(table, column).collation().equals(collation);
        return isFiltered(situation) || ofColumn && isIndexed(situation);
    }

    /** An index that uses the column in an expression or predicate is always rebuilt. */
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

    private String described(Situation situation) {
        PgType from = situation.column(table, column).type();
        return from.equals(type) ? "the collation of " + subject() : subject() + " from " + from + " to " + type;
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return !cost(situation).isNarrowing() && using.isEmpty();
    }

    /** If only the collation changes, the change concerns that attribute. */
    @Override
    public List<String> attributes(Schema before) {
        boolean collationOnly = before.table(table)
                .flatMap(owner -> owner.column(column))
                .filter(old -> old.type().equals(type))
                .isPresent();
        return collationOnly ? List.of("collation") : List.of("type", "length", "precision", "scale", "collation");
    }

    @Override
    public Origin consumed() {
        return Origin.NONE.withUsing(using.map(Expression::text));
    }

    @Override
    public NameReferences needs() {
        return NameReferences.of(type.sql()).plus(Needs.of(using.stream()));
    }

    /** Objects that mention the column need its new type. */
    @Override
    public List<ObjectKey> provides() {
        return List.of(subject());
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
        return "change type of " + subject() + " to " + type
                + collation.map(c -> " collate " + c.sql()).orElse("");
    }
}
