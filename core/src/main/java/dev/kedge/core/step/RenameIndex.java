package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.KeyRenaming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Renames an index that no constraint owns.
 *
 * @param table the table
 * @param index its name so far
 * @param to its name from now on
 */
public record RenameIndex(QualifiedName table, String index, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        List<Index> indexes = before.indexes(table).orElseThrow(() -> StepMismatch.noTable(table));
        StepMismatch.unless(has(indexes, index), "table " + table + " has no index " + index);
        StepMismatch.unless(!has(indexes, to), "index " + table + "." + to + " is there already");
        return before.withIndexes(
                table,
                indexes.stream()
                        .map(i -> i.name().equals(index) ? i.withName(to) : i)
                        .toList());
    }

    private static boolean has(List<Index> indexes, String name) {
        return indexes.stream().anyMatch(i -> i.name().equals(name));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.tx("ALTER INDEX " + table.withName(index).sql() + " RENAME TO " + Ddl.quote(to)));
        statements.addAll(PartitionedOnlineSql.partsRenamed(situation.before(), table, index, to));
        return statements;
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenameIndex(table, to, index));
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("name");
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new KeyRenaming(subject(), subject().withName(to)));
    }

    /** It keeps its name free for its successor where it is dropped in the end. */
    @Override
    public Purpose purpose(ChangeSet among) {
        return Purpose.scaffoldingIf(among.drops(declaredAs()));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.index(table, index);
    }

    @Override
    public String describe() {
        return "rename index " + index + " of " + table + " to " + to;
    }
}
