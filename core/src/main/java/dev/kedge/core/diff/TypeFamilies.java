package dev.kedge.core.diff;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Table;
import java.util.List;

/** The columns of a table whose values are of another family of types from now on. */
final class TypeFamilies {
    private TypeFamilies() {}

    /** Their names: what compares them with literals of the old type cannot stay while the type changes. */
    static List<String> changed(Table before, Table after) {
        return after.columns().stream()
                .filter(column -> before.column(column.name())
                        .filter(old -> ColumnDiff.family(old.type()) != ColumnDiff.family(column.type())
                                || ColumnDiff.family(old.type()) == 0
                                        && !old.type().equals(column.type()))
                        .isPresent())
                .map(Column::name)
                .toList();
    }
}
