package dev.kedge.processor.entity;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * An entity that was read.
 *
 * @param type the interface
 * @param table its table, still without foreign keys
 * @param columns its columns in order, with their accessors
 * @param others the abstract methods that are not columns
 * @param references its foreign keys, whose targets are not resolved yet
 * @param view the view if the entity is a view; absent for a table
 * @param objects its partitions, the sequences of its serial columns, and the rights on it
 * @param said the origins of the table and its columns
 */
public record Entity(
        TypeElement type,
        Table table,
        List<EntityColumn> columns,
        List<ExecutableElement> others,
        List<Reference> references,
        Optional<View> view,
        List<SchemaObject> objects,
        Map<ObjectKey, Origin> said) {

    /** What identifies its table or view. */
    public ObjectKey key() {
        return view.map(View::key).orElseGet(table::key);
    }

    /** The name that code generated for the entity begins with; a nested entity's names its outer types too. */
    public String simpleName() {
        StringBuilder name = new StringBuilder(type.getSimpleName());
        for (var outer = type.getEnclosingElement();
                outer instanceof TypeElement around;
                outer = around.getEnclosingElement()) {
            name.insert(0, around.getSimpleName() + "_");
        }
        return name.toString();
    }

    /**
     * A copy with the table or view of the committed schema, without columns that the committed table does not have.
     */
    Entity over(SchemaObject committed) {
        if (committed instanceof View same) {
            return new Entity(type, table, columns, others, List.of(), Optional.of(same), List.of(), Map.of());
        }
        Table same = (Table) committed;
        List<EntityColumn> kept = columns.stream()
                .flatMap(column -> same.column(column.name()).map(column::with).stream())
                .toList();
        return new Entity(type, same, kept, others, List.of(), Optional.empty(), List.of(), Map.of());
    }
}
