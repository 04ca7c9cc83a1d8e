package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Routine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row of pg_proc as a routine, taken from the statement that the server prints for it. */
final class RoutineRow {
    private static final String SETTING = " SET ";

    private RoutineRow() {}

    /** The server qualifies the name with whatever schema it is in. */
    static Routine read(Row row, Names names) throws SQLException {
        QualifiedName name = names.of(row);
        return Routine.of(inOrder(row.text("definition").stripTrailing()), row.optional("comment"))
                .orElseThrow(() -> new SQLException("what the server prints for " + name + " is no routine"))
                .withName(name);
    }

    /** The settings of a routine are a set, but the server prints them in the order in which they were made. */
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
