package dev.kedge.core.csv;

import dev.kedge.core.stability.Internal;
import java.util.List;
import java.util.Optional;

/**
 * One row of a file.
 *
 * @param line the line of the file on which it begins, from 1; a quoted value may contain more lines
 * @param values the values; absent for null, which is an empty value without quotes
 */
@Internal
public record CsvRecord(int line, List<Optional<String>> values) {
    /**
     * Copies the list.
     *
     * @param line the line of the file on which it begins, from 1; a quoted value may contain more lines
     * @param values the values; absent for null, which is an empty value without quotes
     */
    public CsvRecord {
        values = List.copyOf(values);
    }
}
