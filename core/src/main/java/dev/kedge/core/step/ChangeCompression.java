package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.TableChange.Action;
import dev.kedge.core.ddl.TableChange.Pass;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes how long values of a column are compressed. Existing rows do not change.
 *
 * @param table the table
 * @param column the column's name
 * @param compression {@code pglz} or {@code lz4}; absent for the server's default
 */
@Experimental
public record ChangeCompression(QualifiedName table, String column, Optional<String> compression) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).column(table, column);
        return before.withTable(table, t -> t.withColumn(column, c -> c.withCompression(compression)));
    }

    /** The server does not apply this to existing partitions, but to partitions that are created later. */
    @Override
    public List<SqlStatement> statements(Situation situation) {
        String sql = "ALTER COLUMN " + Ddl.quote(column) + " SET COMPRESSION " + compression.orElse("default");
        return Stream.concat(
                        Stream.of(table),
                        new PartitionTree(situation.before())
                                .under(table).stream().map(Partition::name))
                .map(relation -> SqlStatement.alter(relation, Action.of(Pass.STORAGE, column, sql)))
                .toList();
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeCompression(
                table, column, Situation.at(before).column(table, column).compression()));
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("compression");
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return compression
                .map(method -> "set compression of " + subject() + " to " + method)
                .orElse("leave compression of " + subject() + " to the server");
    }
}
