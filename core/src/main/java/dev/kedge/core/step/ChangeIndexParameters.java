package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes the storage parameters of an index. The index is not rebuilt; some parameters apply to new pages only.
 *
 * @param table the table
 * @param index the index's name
 * @param parameters all of its new parameters
 */
@Experimental
public record ChangeIndexParameters(QualifiedName table, String index, List<StorageParameter> parameters)
        implements Step {
    /**
     * Copies the list.
     *
     * @param table the table
     * @param index the index's name
     * @param parameters all of its new parameters
     */
    public ChangeIndexParameters {
        parameters = List.copyOf(parameters);
    }

    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).index(table, index);
        return before.withTable(
                table,
                t -> t.withIndexes(t.indexes().stream()
                        .map(i -> i.name().equals(index) ? i.withParameters(parameters) : i)
                        .toList()));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<StorageParameter> old = situation.index(table, index).parameters();
        Set<String> names = parameters.stream().map(StorageParameter::name).collect(Collectors.toSet());
        List<StorageParameter> set =
                parameters.stream().filter(p -> !old.contains(p)).toList();
        String reset = old.stream()
                .map(StorageParameter::name)
                .filter(name -> !names.contains(name))
                .map(Ddl::quote)
                .collect(Collectors.joining(", "));
        String alter = "ALTER INDEX " + table.withName(index).sql();
        List<SqlStatement> statements = new ArrayList<>();
        if (!set.isEmpty()) {
            statements.add(SqlStatement.tx(alter + " SET (" + Ddl.parameters(set) + ")"));
        }
        if (!reset.isEmpty()) {
            statements.add(SqlStatement.tx(alter + " RESET (" + reset + ")"));
        }
        return statements;
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeIndexParameters(
                table, index, Situation.at(before).index(table, index).parameters()));
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
        return ObjectKey.index(table, index);
    }

    @Override
    public String describe() {
        return parameters.isEmpty()
                ? "reset the parameters of index " + index + " of " + table
                : "set parameters of index " + index + " of " + table + " to "
                        + parameters.stream().map(StorageParameter::toString).collect(Collectors.joining(", "));
    }
}
