package dev.kedge.files;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/** A line of snapshot.jsonl that this version of Kedge reads and prints but does not support. */
@Experimental
public sealed interface LaterLine {

    /**
     * A row of reference data.
     *
     * @param rows the table
     * @param key the columns that identify the row in the table
     * @param row its values
     */
    record Row(QualifiedName rows, List<String> key, List<Cell> row) implements LaterLine {
        /**
         * Copies the lists.
         *
         * @param rows the table
         * @param key the columns that identify the row in the table
         * @param row its values
         */
        public Row {
            key = List.copyOf(key);
            row = List.copyOf(row);
        }
    }

    /**
     * A value of a row.
     *
     * @param column the column
     * @param value the value as PostgreSQL prints it; absent for null
     */
    record Cell(String column, Optional<String> value) {}
}
