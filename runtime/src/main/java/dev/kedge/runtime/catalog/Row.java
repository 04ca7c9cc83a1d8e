package dev.kedge.runtime.catalog;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The current row of a query, its columns by name. */
final class Row {
    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    /** A text that is always there. */
    String text(String column) throws SQLException {
        return optional(column).orElseThrow(() -> new SQLException("column " + column + " is null"));
    }

    /** A text; absent for null. */
    Optional<String> optional(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** One character that PostgreSQL keeps as {@code "char"}; a blank when there is none. */
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

    /** The texts of an array; none for null. Nulls among them are absent. */
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

    /** The texts of an array without nulls; none for null. */
    List<String> texts(String column) throws SQLException {
        return optionals(column).stream().flatMap(Optional::stream).toList();
    }

    /** The numbers of an array; none for null. */
    List<Integer> numbers(String column) throws SQLException {
        return texts(column).stream().map(Integer::valueOf).toList();
    }
}
