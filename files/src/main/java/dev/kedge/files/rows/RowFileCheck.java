package dev.kedge.files.rows;

import dev.kedge.core.csv.CsvReader;
import dev.kedge.core.csv.CsvRecord;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.FileText;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.stability.Experimental;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a file of rows against its table: the header, the number of values, missing values, values of the usual types, and
 * duplicates of the primary key. Values of other types are checked by the server.
 */
@Experimental
public final class RowFileCheck {
    private static final int MOST_PROBLEMS = 20;

    private final RowFile file;
    private final Table table;
    private final List<Diagnostic> problems = new ArrayList<>();

    private RowFileCheck(RowFile file, Table table) {
        this.file = file;
        this.table = table;
    }

    /**
     * {@return the columns of the header; or the problems of the file, at most 20 of them}
     *
     * @param file the file
     * @param schema the schema of the database
     */
    public static Outcome<List<String>> columns(RowFile file, Schema schema) {
        Optional<Table> table = schema.table(file.table());
        if (table.isEmpty()) {
            return Outcome.failed(Diagnostic.of(
                    FileCode.ROWS_UNFIT,
                    Place.whole(file.given()),
                    file.table().sql(),
                    "there is no such table",
                    Wording.of("Name a table of the entities, as in SQL: {--copy=TABLE=FILE}")));
        }
        if (file.bytes().length > FileText.MOST_BYTES) {
            return Outcome.failed(Diagnostic.of(FileCode.ROWS_TOO_LARGE, Place.whole(file.given()), file.given()));
        }
        return new RowFileCheck(file, table.get()).columns();
    }

    private Outcome<List<String>> columns() {
        List<String> header = List.of();
        try {
            CsvReader reader = CsvReader.of(new ByteArrayInputStream(file.bytes()));
            header = reader.next()
                    .map(row -> row.values().stream().map(it -> it.orElse("")).toList())
                    .orElse(List.of());
            header(header);
            if (problems.isEmpty()) {
                rows(
                        reader,
                        header.stream().flatMap(it -> table.column(it).stream()).toList());
            }
        } catch (IOException e) {
            unfit(1, "it cannot be read as CSV in UTF-8: " + e.getMessage(), "Save it as UTF-8, with commas.");
        }
        return problems.isEmpty() ? Outcome.of(header) : Outcome.failed(problems);
    }

    private void header(List<String> header) {
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            Optional<Column> column = table.column(name);
            if (column.isEmpty()) {
                unfit(
                        1,
                        "the header names column \"" + name + "\", which the table does not have",
                        "Write the columns of the table in the first line, separated by commas.");
            } else if (column.get().generated().isPresent()) {
                unfit(1, "the server computes column " + name, "Remove the column from the file.");
            } else if (!seen.add(name)) {
                unfit(1, "the header names column " + name + " twice", "Remove one of the two from the file.");
            }
        }
        for (Column column : table.columnsInOrder()) {
            boolean filled = column.nullable()
                    || column.defaultValue().isPresent()
                    || column.identity().isPresent()
                    || column.generated().isPresent()
                    || column.type().isSerial();
            if (!filled && !seen.contains(column.name())) {
                unfit(
                        1,
                        "the header lacks column " + column.name() + ", which is required and has no default",
                        "Add the column to the file.");
            }
        }
    }

    private void rows(CsvReader reader, List<Column> columns) throws IOException {
        List<Integer> key = table.primaryKey().stream()
                .flatMap(it -> it.columns().stream())
                .map(name -> columns.stream().map(Column::name).toList().indexOf(name))
                .toList();
        Set<List<Optional<String>>> keys = new HashSet<>();
        for (Optional<CsvRecord> row = reader.next(); row.isPresent(); row = reader.next()) {
            List<Optional<String>> values = row.get().values();
            int line = row.get().line();
            if (reader.isOpen()) {
                unfit(line, "a quote has no end", "Close it, or double a quote that is part of a value.");
            } else if (values.size() != columns.size()) {
                unfit(
                        line,
                        "the row has " + values.size() + " values, and the header " + columns.size() + " columns",
                        "Correct the row; a value with a comma needs quotes.");
            } else {
                for (int i = 0; i < values.size(); i++) {
                    value(line, columns.get(i), values.get(i));
                }
                if (!key.isEmpty()
                        && !key.contains(-1)
                        && !keys.add(key.stream().map(values::get).toList())) {
                    unfit(line, "an earlier row has the same primary key", "Remove one of the two rows.");
                }
            }
            if (problems.size() >= MOST_PROBLEMS) {
                return;
            }
        }
    }

    private void value(int line, Column column, Optional<String> value) {
        if (value.isEmpty()) {
            if (!column.nullable()) {
                unfit(
                        line,
                        "column " + column.name() + " has no value, and is required",
                        "Write a value; an empty text is \"\".");
            }
        } else if (!ValueCheck.fits(column.type(), value.get())) {
            unfit(
                    line,
                    "column " + column.name() + ", value \"" + value.get() + "\" is not of type "
                            + column.type().sql(),
                    "Correct the value.");
        }
    }

    private void unfit(int line, String what, String remedy) {
        problems.add(Diagnostic.of(
                FileCode.ROWS_UNFIT,
                Place.line(file.given(), line),
                table.name().sql(),
                what,
                remedy));
    }
}
