package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.PartitionSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes the storage parameters of a partition, which apply to rows written afterwards.
 *
 * @param partition its name
 * @param parameters all of its new parameters
 */
@Experimental
public record ChangePartitionParameters(QualifiedName partition, List<StorageParameter> parameters) implements Step {
    /**
     * Copies the list.
     *
     * @param partition its name
     * @param parameters all of its new parameters
     */
    public ChangePartitionParameters {
        parameters = List.copyOf(parameters);
    }

    @Override
    public Schema applyTo(Schema before) {
        return before.plus(find(before).withParameters(parameters));
    }

    private Partition find(Schema before) {
        return before.partition(partition).orElseThrow(() -> new StepMismatch("there is no partition " + partition));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<StorageParameter> old = find(situation.before()).parameters();
        List<SqlStatement> statements = new ArrayList<>();
        List<StorageParameter> set =
                parameters.stream().filter(p -> !old.contains(p)).toList();
        List<String> names = parameters.stream().map(StorageParameter::name).toList();
        String reset = old.stream()
                .map(StorageParameter::name)
                .filter(name -> !names.contains(name))
                .collect(Collectors.joining(", "));
        if (!set.isEmpty()) {
            statements.add(SqlStatement.tx(Ddl.alter(partition, "SET (" + PartitionSql.list(set) + ")")));
        }
        if (!reset.isEmpty()) {
            statements.add(SqlStatement.tx(Ddl.alter(partition, "RESET (" + reset + ")")));
        }
        return statements;
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(
                new ChangePartitionParameters(partition, find(before).parameters()));
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("parameters");
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.partition(partition);
    }

    @Override
    public String describe() {
        return parameters.isEmpty()
                ? "reset storage parameters of partition " + partition
                : "set storage parameters of partition " + partition + " to " + PartitionSql.list(parameters);
    }
}
