package dev.kedge.core.schema;

import java.util.List;

/** Operations on lists of column names. */
final class Columns {
    private Columns() {}

    /** The names after a rename; {@code table} is the table's name before it. */
    static List<String> renamed(List<String> columns, Renaming renaming, QualifiedName table) {
        return columns.stream().map(column -> renaming.column(table, column)).toList();
    }
}
