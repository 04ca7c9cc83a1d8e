package dev.kedge.core.step;

import dev.kedge.core.conversion.Volatility;
import dev.kedge.core.ddl.ColumnStatisticsSql;
import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Domains;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.ddl.TableChange.Action;
import dev.kedge.core.ddl.TableChange.Pass;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnStatistics;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds a column to a table.
 *
 * @param table the table
 * @param column the column; its position is the one in the model, not on the server
 * @param backfill the value that existing rows get, an expression over the row; absent for the default or null
 */
@Experimental
public record AddColumn(QualifiedName table, Column column, Optional<Expression> backfill) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Table target = before.table(table).orElseThrow(() -> StepMismatch.noTable(table));
        StepMismatch.unless(
                target.column(column.name()).isEmpty(), "column " + table + "." + column.name() + " already exists");
        List<Column> columns = new ArrayList<>(target.columns());
        columns.add(column);
        return before.withTable(table, t -> t.withColumns(columns));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<SqlStatement> statements = new ArrayList<>();
        boolean filled = backfill.isPresent() && situation.inUse(table);
        if (filled) {
            addThenFill(statements);
        } else {
            String sql = "ADD COLUMN " + Ddl.column(column);
            Action action = Action.of(Pass.ADD_COLUMN, column.name(), sql, reads());
            boolean joins = rewrites(situation) || column.generated().isPresent();
            statements.add(joins ? SqlStatement.rewrite(table, action) : plain(action, situation));
        }
        statements.addAll(afterwards(table, column, situation.isPartitioned(table)));
        return statements;
    }

    private SqlStatement plain(Action action, Situation situation) {
        String hint = hint(situation);
        return hint.isEmpty()
                ? SqlStatement.alter(table, action)
                : SqlStatement.tx(hint + Ddl.alter(table, action.sql()));
    }

    private Expression[] reads() {
        return column.generated().stream().map(Generated::expression).toArray(Expression[]::new);
    }

    /** The statements for the options that ADD COLUMN does not support. */
    static List<SqlStatement> afterwards(QualifiedName table, Column column, boolean partitioned) {
        List<SqlStatement> statements = new ArrayList<>();
        String alter = "ALTER COLUMN " + Ddl.quote(column.name()) + " SET STORAGE ";
        column.storage()
                .ifPresent(storage -> statements.add(
                        SqlStatement.alter(table, Action.of(Pass.STORAGE, column.name(), alter + storage))));
        statements.addAll(ColumnStatisticsSql.change(
                table, column.name(), ColumnStatistics.NONE, column.statistics(), partitioned));
        column.comment()
                .ifPresent(comment -> statements.add(SqlStatement.comment(table, column.name(), column.comment())));
        return statements;
    }

    /**
     * The default is set in a separate statement. It then applies to new rows only, and the backfill finds nulls in the
     * old rows.
     */
    private void addThenFill(List<SqlStatement> statements) {
        Column bare = column.withNullable(true).withDefault(Optional.empty());
        statements.add(
                SqlStatement.alter(table, Action.of(Pass.ADD_COLUMN, column.name(), "ADD COLUMN " + Ddl.column(bare))));
        column.defaultValue()
                .ifPresent(value -> statements.add(
                        SqlStatement.tx(Ddl.alterColumn(table, column.name(), "SET DEFAULT " + value.text()))));
        if (column.nullable()) {
            backfill.ifPresent(value -> statements.add(OnlineSql.fill(table, column.name(), value)));
        } else {
            statements.addAll(OnlineSql.fillAndSetNotNull(table, column.name(), backfill));
        }
    }

    /** Only an inverse step adds a required column without a value. Running it on a table with rows needs one. */
    private String hint(Situation situation) {
        boolean valueless = !column.nullable()
                && column.defaultValue().isEmpty()
                && backfill.isEmpty()
                && column.identity().isEmpty()
                && column.generated().isEmpty();
        return valueless && situation.inUse(table)
                ? "-- Fails, changing nothing, while " + table + " holds rows: add a DEFAULT here if it does.\n"
                : "";
    }

    /** The server checks the constraints of a domain by rewriting the table, even if they are known to hold. */
    private boolean rewrites(Situation situation) {
        return backfill.isEmpty()
                && (isStored()
                        || column.identity().isPresent()
                        || Domains.isConstrained(column.type(), situation.before())
                        || column.defaultValue()
                                .filter(Volatility::mayBeVolatile)
                                .isPresent());
    }

    private boolean isStored() {
        return column.generated()
                .filter(generated -> generated.kind() == Generated.Kind.STORED)
                .isPresent();
    }

    @Override
    public Inverse inverse(Schema before) {
        if (column.generated().isPresent()) {
            return Inverse.exact(new DropGenerated(table, column.name()));
        }
        return Inverse.lossy(new DropColumn(table, column.name()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        if (!situation.inUse(table)) {
            return List.of();
        }
        if (!isCompatible(situation)) {
            return List.of(new Hazard(
                    Hazard.Kind.BROKEN_CALLERS,
                    subject(),
                    "Code that runs now inserts rows without column " + subject() + ", which has no default."));
        }
        return rewrites(situation)
                ? List.of(new Hazard(
                        Hazard.Kind.REWRITE,
                        subject(),
                        "Adding " + subject()
                                + " computes a value for every row, so PostgreSQL rewrites the whole table"
                                + " and blocks reads and writes of it."))
                : List.of();
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return !situation.inUse(table)
                || column.nullable()
                || column.defaultValue().isPresent()
                || column.generated().isPresent()
                || column.identity().isPresent();
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("generated");
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public Origin consumed() {
        return Origin.NONE.withBackfill(backfill.map(Expression::text));
    }

    @Override
    public NameReferences needs() {
        return Needs.of(column).plus(Needs.of(backfill.stream()));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column.name());
    }

    @Override
    public String describe() {
        return "add column " + subject() + " " + column.type()
                + column.generated()
                        .map(generated ->
                                " generated as " + generated.expression().text())
                        .orElse("");
    }
}
