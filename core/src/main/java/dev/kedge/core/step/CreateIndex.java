package dev.kedge.core.step;

import dev.kedge.core.ddl.IndexSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Creates an index.
 *
 * @param table the table
 * @param index the index
 */
@Experimental
public record CreateIndex(QualifiedName table, Index index) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        List<Index> indexes = new ArrayList<>(before.indexes(table).orElseThrow(() -> StepMismatch.noTable(table)));
        StepMismatch.unless(
                indexes.stream().noneMatch(i -> i.name().equals(index.name())),
                "index " + subject() + " already exists");
        indexes.add(index);
        return before.withIndexes(table, indexes);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        if (!situation.inUse(table)) {
            return IndexSql.create(table, index);
        }
        List<SqlStatement> built = situation.isPartitioned(table)
                ? PartitionedOnlineSql.createIndex(situation, table, index)
                : List.of(OnlineSql.createIndex(table, index));
        return IndexSql.commented(built, table, index);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropIndex(table, index.name()));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return !index.unique() || !situation.inUse(table);
    }

    @Override
    public boolean isUnnoticed() {
        return !index.unique();
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public NameReferences needs() {
        return Needs.of(index);
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.index(table, index.name());
    }

    @Override
    public String describe() {
        return "create " + (index.unique() ? "unique " : "") + "index " + index.name() + " on " + table + " ("
                + index.columns().stream().map(IndexKey::toString).collect(Collectors.joining(", ")) + ")";
    }
}
