package dev.kedge.processor.entity;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.processor.source.Mirror;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What is read of an interface alike, whether it is a table or a view.
 *
 * @param type the interface
 * @param mirror its {@code @Table} or {@code @View}
 * @param name the name of the table or view
 * @param columns its columns in order; those of the primary key are NOT NULL
 * @param primaryKey absent if none is declared
 * @param others the abstract methods that stand for no column
 * @param rights the rights on it
 * @param said the origins of it and its columns; readers of its parts add theirs
 */
record Relation(
        TypeElement type,
        Mirror mirror,
        QualifiedName name,
        List<EntityColumn> columns,
        Optional<PrimaryKey> primaryKey,
        List<ExecutableElement> others,
        List<SchemaObject> rights,
        Map<ObjectKey, Origin> said) {

    /** The simple name of the interface, as messages call it. */
    String entity() {
        return type.getSimpleName().toString();
    }

    List<Column> plainColumns() {
        return columns.stream().map(EntityColumn::column).toList();
    }
}
