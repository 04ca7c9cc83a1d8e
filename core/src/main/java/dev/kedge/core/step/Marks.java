package dev.kedge.core.step;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Retired;
import dev.kedge.core.schema.Schema;
import java.util.List;

/** The marks of retired columns and tables, which have to be set again when a drop is reverted. */
final class Marks {
    private Marks() {}

    /** The steps that mark a table and its columns as in this schema. */
    static List<Step> restoringTable(Schema schema, QualifiedName table) {
        return schema.retired().stream()
                .map(Retired::object)
                .filter(object -> object.owner().equals(table))
                .<Step>map(Retire::new)
                .toList();
    }

    /** The step that marks a column as in this schema; empty if it is not marked. */
    static List<Step> restoringColumn(Schema schema, QualifiedName table, String column) {
        ObjectKey object = ObjectKey.column(table, column);
        return schema.object(Retired.key(object)).isPresent() ? List.of(new Retire(object)) : List.of();
    }
}
