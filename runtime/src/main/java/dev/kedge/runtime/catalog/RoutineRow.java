package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Routine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row of pg_proc as a routine, parsed from the statement that the server prints for it. */
final class RoutineRow {
    private static final String SETTING = " SET ";

    private RoutineRow() {}

    /** Parses the statement. The server always qualifies the name of the routine, even in the default schema. */
    static Routine read(Row row, Names names) throws SQLException {
        QualifiedName name = names.of(row);
        return Routine.of(inOrder(row.text("definition").stripTrailing()), row.optional("comment"))
                .orElseThrow(() -> new SQLException("what the server prints for " + name + " is no routine"))
                .withName(name);
    }

    /**
     * Sorts the settings of a routine. They are a set, but the server prints them in the order in which they were made.
     */
    private static String inOrder(String definition) {
        List<String> lines = new ArrayList<>(definition.lines().toList());
        int first = 0;
        while (first < lines.size() && !lines.get(first).startsWith(SETTING) && !isBody(lines.get(first))) {
            first++;
        }
        int end = first;
        while (end < lines.size() && lines.get(end).startsWith(SETTING)) {
            end++;
        }
        Collections.sort(lines.subList(first, end));
        return end - first > 1 ? String.join("\n", lines) : definition;
    }

    private static boolean isBody(String line) {
        return line.startsWith("AS ") || line.startsWith("BEGIN ATOMIC") || line.startsWith("RETURN ");
    }
}
