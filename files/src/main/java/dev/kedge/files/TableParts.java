package dev.kedge.files;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What has been read of a table whose lines may come in any order. */
final class TableParts {
    final Parts<Column> columns = new Parts<>();
    final Parts<Constraint> constraints = new Parts<>();
    final Parts<Index> indexes = new Parts<>();
    Optional<String> comment = Optional.empty();

    /** The line of the table itself; 0 until it is read. */
    int line;

    Table toTable(QualifiedName name) {
        if (line == 0) {
            throw new Malformed(firstLine(), "Table " + name + " has parts but no line of its own.", "a line for it");
        }
        return Table.of(name, columns.values())
                .withComment(comment)
                .withConstraints(constraints.values())
                .withIndexes(indexes.values());
    }

    private int firstLine() {
        return Math.min(columns.firstLine, Math.min(constraints.firstLine, indexes.firstLine));
    }

    /** Objects of one kind by their names, each once. */
    static final class Parts<T> {
        private final Map<String, T> byName = new TreeMap<>();
        private int firstLine = Integer.MAX_VALUE;

        void add(T part, String name, int line) {
            ObjectLines.Reader.once(byName.put(name, part), name, line);
            firstLine = Math.min(firstLine, line);
        }

        List<T> values() {
            return new ArrayList<>(byName.values());
        }
    }
}
