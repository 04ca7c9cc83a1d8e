package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.TableChange.Action;
import dev.kedge.core.ddl.TableChange.Pass;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.Table;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sets and resets storage parameters of a table.
 *
 * @param table the table
 * @param set the parameters to set
 * @param reset the names of the parameters to reset to PostgreSQL's defaults
 */
@Experimental
public record ChangeParameters(QualifiedName table, List<StorageParameter> set, List<String> reset) implements Step {
    /**
     * Copies the lists.
     *
     * @param table the table
     * @param set the parameters to set
     * @param reset the names of the parameters to reset to PostgreSQL's defaults
     */
    public ChangeParameters {
        set = List.copyOf(set);
        reset = List.copyOf(reset);
    }

    /**
     * {@return the change from one set of parameters to another}
     *
     * @param table the name of the table
     * @param before the parameters before the change
     * @param after the parameters after the change
     */
    public static ChangeParameters between(
            QualifiedName table, List<StorageParameter> before, List<StorageParameter> after) {
        Set<String> names = after.stream().map(StorageParameter::name).collect(Collectors.toSet());
        return new ChangeParameters(
                table,
                after.stream().filter(parameter -> !before.contains(parameter)).toList(),
                before.stream()
                        .map(StorageParameter::name)
                        .filter(name -> !names.contains(name))
                        .toList());
    }

    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).table(table);
        return before.withTable(table, t -> t.withSettings(t.settings().withParameters(after(t))));
    }

    private List<StorageParameter> after(Table before) {
        Set<String> changed = set.stream().map(StorageParameter::name).collect(Collectors.toSet());
        List<StorageParameter> after = new ArrayList<>(set);
        before.settings().parameters().stream()
                .filter(parameter -> !changed.contains(parameter.name()) && !reset.contains(parameter.name()))
                .forEach(after::add);
        return after;
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<SqlStatement> statements = new ArrayList<>();
        if (!reset.isEmpty()) {
            statements.add(change("RESET (" + String.join(", ", reset) + ")"));
        }
        if (!set.isEmpty()) {
            statements.add(
                    change(set.stream().map(StorageParameter::sql).collect(Collectors.joining(", ", "SET (", ")"))));
        }
        return statements;
    }

    private SqlStatement change(String sql) {
        return SqlStatement.alter(table, new Action(Pass.STORAGE, sql, List.of(), List.of()));
    }

    @Override
    public Inverse inverse(Schema before) {
        Table owner = Situation.at(before).table(table);
        return Inverse.exact(between(table, after(owner), owner.settings().parameters()));
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
        return ObjectKey.table(table);
    }

    @Override
    public String describe() {
        List<String> changes = new ArrayList<>();
        set.forEach(parameter -> changes.add("set " + parameter));
        reset.forEach(name -> changes.add("reset " + name));
        return String.join(", ", changes) + " of table " + table;
    }
}
