package dev.kedge.runtime.catalog;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The current row of a query, with its columns by name. */
final class Row {
    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    /** A text that is never null. */
    String text(String column) throws SQLException {
        return optional(column).orElseThrow(() -> new SQLException("column " + column + " is null"));
    }

    /** A text; absent for null. */
    Optional<String> optional(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** A character of the type {@code "char"}; a blank for null. */
    char letter(String column) throws SQLException {
        String text = optional(column).orElse("");
        return text.isEmpty() || text.charAt(0) == 0 ? ' ' : text.charAt(0);
    }

    boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    long number(String column) throws SQLException {
        return row.getLong(column);
    }

    /** A number; absent for null. */
    Optional<Long> optionalNumber(String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    /** The texts of an array, where a null element is absent; empty for null. */
    List<Optional<String>> optionals(String column) throws SQLException {
        @Nullable Array array = row.getArray(column);
        List<Optional<String>> texts = new ArrayList<>();
        if (array != null) {
            for (@Nullable Object value : (Object[]) array.getArray()) {
                texts.add(Optional.ofNullable(value).map(Object::toString));
            }
        }
        return texts;
    }

    /** The texts of an array without null elements; empty for null. */
    List<String> texts(String column) throws SQLException {
        return optionals(column).stream().flatMap(Optional::stream).toList();
    }

    /** The numbers of an array; empty for null. */
    List<Integer> numbers(String column) throws SQLException {
        return texts(column).stream().map(Integer::valueOf).toList();
    }
}
