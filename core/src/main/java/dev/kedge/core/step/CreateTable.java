package dev.kedge.core.step;

import dev.kedge.core.ddl.ColumnStatisticsSql;
import dev.kedge.core.ddl.CommentSql;
import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.IndexSql;
import dev.kedge.core.ddl.PartitionSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnStatistics;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.RowSecurity;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Creates a table with its parts, except for those that need other objects. Foreign keys are added when all tables
 * exist; triggers, policies, statistics objects and row-level security when their functions exist; the replica identity and the clustering index
 * when their indexes exist.
 *
 * @param table the table; the parts that are added later are ignored
 */
@Experimental
public record CreateTable(Table table) implements Step {
    /**
     * Removes the parts that are added later.
     *
     * @param table the table; the parts that are added later are ignored
     */
    public CreateTable {
        table = table.withForeignKeys(List.of())
                .withTriggers(List.of())
                .withPolicies(List.of())
                .withStatistics(List.of())
                .withSettings(table.settings().withRowSecurity(RowSecurity.NONE).withoutMarks());
    }

    @Override
    public Schema applyTo(Schema before) {
        StepMismatch.unless(before.table(table.name()).isEmpty(), "table " + table.name() + " already exists");
        return before.plus(table);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<String> lines = new ArrayList<>();
        table.columnsInOrder().forEach(column -> lines.add(Ddl.column(column)));
        List<SqlStatement> repeated = new ArrayList<>();
        Set<Constraint> keys = new HashSet<>();
        for (Constraint constraint : table.constraints()) {
            boolean twin =
                    indexed(constraint).filter(nameless -> !keys.add(nameless)).isPresent();
            if (twin || Ddl.isNotValid(constraint)) {
                repeated.add(SqlStatement.tx(Ddl.add(table.name(), constraint)));
            } else {
                lines.add(Ddl.constraint(constraint));
            }
        }
        String body = lines.isEmpty() ? "()" : "(\n    " + String.join(",\n    ", lines) + "\n)";
        List<SqlStatement> statements = new ArrayList<>();
        String by =
                table.settings().partitioning().map(PartitionSql::partitionBy).orElse("");
        statements.add(SqlStatement.tx("CREATE " + (table.settings().unlogged() ? "UNLOGGED " : "") + "TABLE "
                + table.name().sql() + " " + body + by + Ddl.storage(table.settings())));
        for (Column column : table.columnsInOrder()) {
            column.storage()
                    .ifPresent(storage -> statements.add(
                            SqlStatement.tx(Ddl.alterColumn(table.name(), column.name(), "SET STORAGE " + storage))));
        }
        for (Column column : table.columnsInOrder()) {
            boolean partitioned = table.settings().partitioning().isPresent();
            statements.addAll(ColumnStatisticsSql.change(
                    table.name(), column.name(), ColumnStatistics.NONE, column.statistics(), partitioned));
        }
        statements.addAll(repeated);
        table.indexes().forEach(index -> statements.addAll(IndexSql.create(table.name(), index)));
        table.comment()
                .ifPresent(
                        comment -> statements.add(SqlStatement.tx(Ddl.commentOnTable(table.name(), table.comment()))));
        for (Column column : table.columnsInOrder()) {
            column.comment()
                    .ifPresent(comment -> statements.add(
                            SqlStatement.tx(Ddl.commentOnColumn(table.name(), column.name(), column.comment()))));
        }
        table.constraints().stream()
                .flatMap(constraint -> CommentSql.of(table.name(), constraint).stream())
                .map(SqlStatement::tx)
                .forEach(statements::add);
        return statements;
    }

    /**
     * CREATE TABLE silently merges constraints that agree in this key; ALTER TABLE creates both. CREATE TABLE also
     * treats every check as valid, because the table has no rows.
     */
    private static Optional<Constraint> indexed(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return Optional.of(UniqueConstraint.of("", key.columns()));
        }
        if (constraint instanceof UniqueConstraint unique) {
            return Optional.of(UniqueConstraint.of("", unique.columns()));
        }
        return constraint instanceof Exclusion ? Optional.of(constraint.withName("")) : Optional.empty();
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.lossy(new DropTable(table.name()));
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public NameReferences needs() {
        return Needs.of(table);
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.table(table.name());
    }

    @Override
    public String describe() {
        return "create table " + table.name();
    }
}
