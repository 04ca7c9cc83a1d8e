package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Routine;
import java.sql.SQLException;

/** A row of pg_proc as a routine, taken from the statement that the server prints for it. */
final class RoutineRow {
    private RoutineRow() {}

    /** The server qualifies the name with whatever schema it is in. */
    static Routine read(Row row, Names names) throws SQLException {
        QualifiedName name = names.of(row);
        return Routine.of(row.text("definition").stripTrailing(), row.optional("comment"))
                .orElseThrow(() -> new SQLException("what the server prints for " + name + " is no routine"))
                .withName(name);
    }
}
