package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Drops an index that does not belong to a constraint.
 *
 * @param table the table
 * @param index the index's name
 */
@Experimental
public record DropIndex(QualifiedName table, String index) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Index gone = find(before);
        return before.withIndexes(
                table,
                before.indexes(table).orElse(List.of()).stream()
                        .filter(i -> !i.equals(gone))
                        .toList());
    }

    private Index find(Schema before) {
        return before.indexes(table).stream()
                .flatMap(List::stream)
                .filter(i -> i.name().equals(index))
                .findFirst()
                .orElseThrow(() -> new StepMismatch("table " + table + " has no index " + index));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(
                situation.inUse(table) && !situation.isPartitioned(table)
                        ? OnlineSql.dropIndex(table, index)
                        : SqlStatement.tx(Ddl.dropIndex(table, index, false)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new CreateIndex(table, find(before)));
    }

    @Override
    public boolean drops(ObjectKey key) {
        return key.isSame(subject());
    }

    /** If the index was renamed to make room for a successor, the successor already has its name. */
    @Override
    public Purpose purpose(ChangeSet among) {
        return Purpose.scaffoldingIf(among.renamesTo(subject()));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.index(table, index);
    }

    @Override
    public String describe() {
        return "drop index " + index + " of " + table;
    }
}
