package dev.kedge.core.step;

import dev.kedge.core.ddl.CommentSql;
import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.PartitionSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Creates a partition. {@code CREATE TABLE … PARTITION OF} would block readers of the whole table, so a partition of a
 * table in use is created as a separate table and then attached. Attaching builds its indexes and keys, which are
 * empty, under the same names.
 *
 * @param partition the partition; its own parts and its row security are ignored
 */
@Experimental
public record CreatePartition(Partition partition) implements Step {
    /**
     * Removes the parts that are added later.
     *
     * @param partition the partition; its own parts and its row security are ignored
     */
    public CreatePartition {
        partition = partition.withoutParts().withComment(partition.comment());
    }

    private static final String LIKE =
            " INCLUDING ALL EXCLUDING COMMENTS EXCLUDING IDENTITY EXCLUDING INDEXES EXCLUDING STATISTICS)";

    @Override
    public Schema applyTo(Schema before) {
        StepMismatch.unless(
                before.partition(partition.name()).isEmpty()
                        && before.table(partition.name()).isEmpty(),
                "table " + partition.name() + " already exists");
        StepMismatch.unless(
                new PartitionTree(before).partitioning(partition.of()).isPresent(),
                "there is no partitioned table " + partition.of());
        return before.plus(partition);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<SqlStatement> statements = new ArrayList<>(creating(situation));
        CommentSql.ofTable(partition.name(), partition.comment())
                .ifPresent(comment -> statements.add(SqlStatement.tx(comment)));
        return statements;
    }

    private List<SqlStatement> creating(Situation situation) {
        PartitionTree tree = new PartitionTree(situation.before());
        String unlogged = partition.unlogged() ? "UNLOGGED " : "";
        if (!situation.inUse(partition.of())) {
            return List.of(SqlStatement.tx("CREATE " + unlogged + "TABLE "
                    + partition.name().sql() + " PARTITION OF " + partition.of().sql() + " "
                    + PartitionSql.bounds(partition) + PartitionSql.storage(partition)));
        }
        String create = "CREATE " + unlogged + "TABLE " + partition.name().sql() + " (LIKE "
                + partition.of().sql() + LIKE + PartitionSql.storage(partition);
        List<SqlStatement> statements = new ArrayList<>();
        Optional<Partition> other = tree.defaultOf(partition.of());
        Optional<CheckConstraint> proof = other.flatMap(it -> PartitionSql.counterProof(it.name(), partition, tree));
        // Attaching compares every row of the default partition with the new bounds, unless a validated check already
        // excludes them.
        proof.ifPresent(
                check -> statements.addAll(OnlineSql.addValidated(other.get().name(), check)));
        statements.add(SqlStatement.tx(create));
        statements.add(SqlStatement.tx(PartitionSql.attach(partition)));
        proof.ifPresent(check -> statements.add(
                SqlStatement.tx(Ddl.alter(other.get().name(), "DROP CONSTRAINT " + Ddl.quote(check.name())))));
        return statements;
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.lossy(new DropPartition(partition.name()));
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public NameReferences needs() {
        return NameReferences.of(partition.of().sql());
    }

    @Override
    public ObjectKey subject() {
        return partition.key();
    }

    @Override
    public String describe() {
        return "create partition " + partition.name() + " of " + partition.of() + " "
                + (partition.isDefault()
                        ? "default"
                        : "for values " + partition.bounds().text());
    }
}
