package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/**
 * Converts between the values of JDBC and those of generated rows. Rows that were compiled with an earlier version call
 * these methods, so no method may be changed or removed.
 *
 * <p>SQL's null is Java's null in both directions. The methods are static and need no costly type inference, so that rows
 * are small and compile quickly.
 */
@NullUnmarked
@Stable
public final class RowValues {
    private RowValues() {}

    /**
     * Reads a {@code timestamptz}.
     *
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @return the point in time; null for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static Instant instant(ResultSet results, int index) throws SQLException {
        OffsetDateTime value = results.getObject(index, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /**
     * Reads a {@code bigint} that counts microseconds.
     *
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @return the duration; null for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static Duration duration(ResultSet results, int index) throws SQLException {
        long micros = results.getLong(index);
        return results.wasNull() ? null : Duration.of(micros, ChronoUnit.MICROS);
    }

    /**
     * Reads a value by parsing its text.
     *
     * @param <T> the type of the value
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @param parser turns a text into the value
     * @return the parsed value; null for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static <T> T parsed(ResultSet results, int index, Function<String, T> parser) throws SQLException {
        String text = results.getString(index);
        return text == null ? null : parser.apply(text);
    }

    /**
     * Reads an enum constant by its name.
     *
     * @param <E> the enum
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @param type the class of the enum
     * @return the constant; null for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static <E extends Enum<E>> E constant(ResultSet results, int index, Class<E> type) throws SQLException {
        String name = results.getString(index);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /**
     * Reads an {@code integer} that may be null.
     *
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @return the number; empty for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static OptionalInt optionalInt(ResultSet results, int index) throws SQLException {
        int value = results.getInt(index);
        return results.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /**
     * Reads a {@code bigint} that may be null.
     *
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @return the number; empty for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static OptionalLong optionalLong(ResultSet results, int index) throws SQLException {
        long value = results.getLong(index);
        return results.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /**
     * Reads a {@code double precision} that may be null.
     *
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @return the number; empty for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static OptionalDouble optionalDouble(ResultSet results, int index) throws SQLException {
        double value = results.getDouble(index);
        return results.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Parses the text of an {@code inet} without a netmask.
     *
     * @param text an IPv4 or IPv6 address
     * @return the address
     * @throws IllegalArgumentException if the text is not an address
     */
    public static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /**
     * Parses a {@code timetz} in the form that generated SQL selects.
     *
     * @param text a time of day, a blank and the offset from UTC in seconds
     * @return the time
     */
    public static OffsetTime offsetTime(String text) {
        int blank = text.indexOf(' ');
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(Integer.parseInt(text.substring(blank + 1)));
        return LocalTime.parse(text.substring(0, blank)).atOffset(offset);
    }

    /**
     * Reads a {@code text[]}.
     *
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @return the elements; null for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static String[] texts(ResultSet results, int index) throws SQLException {
        Array array = results.getArray(index);
        return array == null ? null : (String[]) array.getArray();
    }

    /**
     * Reads a {@code text[]} as a list.
     *
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @return the elements, unmodifiable; null for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static List<String> textList(ResultSet results, int index) throws SQLException {
        String[] texts = texts(results, index);
        return texts == null ? null : List.of(texts);
    }

    /**
     * Reads a {@code text[]} as a list, parsing each element.
     *
     * @param <T> the type of the elements
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @param parser turns a text into an element
     * @return the parsed elements, unmodifiable; null for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static <T> List<T> list(ResultSet results, int index, Function<String, T> parser) throws SQLException {
        String[] texts = texts(results, index);
        return texts == null ? null : Stream.of(texts).map(parser).toList();
    }

    /**
     * Reads a {@code text[]} as an array, parsing each element.
     *
     * @param <T> the type of the elements
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @param parser turns a text into an element
     * @param array creates an array of a given length
     * @return the parsed elements; null for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static <T> T[] array(ResultSet results, int index, Function<String, T> parser, IntFunction<T[]> array)
            throws SQLException {
        String[] texts = texts(results, index);
        return texts == null ? null : Stream.of(texts).map(parser).toArray(array);
    }

    /**
     * Reads a {@code text[]} whose elements are numbers.
     *
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @return the numbers; null for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static long[] longs(ResultSet results, int index) throws SQLException {
        String[] texts = texts(results, index);
        return texts == null
                ? null
                : Stream.of(texts).mapToLong(Long::parseLong).toArray();
    }

    /**
     * Reads a {@code text[]} whose elements are numbers.
     *
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @return the numbers; null for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static int[] ints(ResultSet results, int index) throws SQLException {
        String[] texts = texts(results, index);
        return texts == null
                ? null
                : Stream.of(texts).mapToInt(Integer::parseInt).toArray();
    }

    /**
     * Reads a {@code text[]} whose elements are numbers.
     *
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @return the numbers; null for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static short[] shorts(ResultSet results, int index) throws SQLException {
        String[] texts = texts(results, index);
        if (texts == null) {
            return null;
        }
        short[] values = new short[texts.length];
        for (int i = 0; i < texts.length; i++) {
            values[i] = Short.parseShort(texts[i]);
        }
        return values;
    }

    /**
     * Reads a {@code text[]} whose elements are {@code true} or {@code false}.
     *
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @return the truth values; null for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static boolean[] booleans(ResultSet results, int index) throws SQLException {
        String[] texts = texts(results, index);
        if (texts == null) {
            return null;
        }
        boolean[] values = new boolean[texts.length];
        for (int i = 0; i < texts.length; i++) {
            values[i] = Boolean.parseBoolean(texts[i]);
        }
        return values;
    }

    /**
     * Reads a {@code text[]} whose elements are numbers.
     *
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @return the numbers; null for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static float[] floats(ResultSet results, int index) throws SQLException {
        String[] texts = texts(results, index);
        if (texts == null) {
            return null;
        }
        float[] values = new float[texts.length];
        for (int i = 0; i < texts.length; i++) {
            values[i] = Float.parseFloat(texts[i]);
        }
        return values;
    }

    /**
     * Reads a {@code text[]} whose elements are numbers.
     *
     * @param results a result set on a row
     * @param index the number of the column, from 1
     * @return the numbers; null for SQL's null
     * @throws SQLException if the driver cannot read the column
     */
    public static double[] doubles(ResultSet results, int index) throws SQLException {
        String[] texts = texts(results, index);
        return texts == null
                ? null
                : Stream.of(texts).mapToDouble(Double::parseDouble).toArray();
    }

    /**
     * Converts an instant for a {@code timestamptz} parameter.
     *
     * @param value the point in time, or null
     * @return the value to set; null for null
     */
    public static OffsetDateTime offset(Instant value) {
        return value == null ? null : value.atOffset(ZoneOffset.UTC);
    }

    /**
     * Converts an optional number for a parameter.
     *
     * @param value the number, or empty
     * @return the number; null for empty
     */
    public static Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    /**
     * Converts an optional number for a parameter.
     *
     * @param value the number, or empty
     * @return the number; null for empty
     */
    public static Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    /**
     * Converts an optional number for a parameter.
     *
     * @param value the number, or empty
     * @return the number; null for empty
     */
    public static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    /**
     * Converts a value for a text parameter, which SQL casts to the type of the column.
     *
     * @param value the value, or null
     * @return its text; null for null
     */
    public static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof InetAddress address) {
            return address.getHostAddress();
        }
        if (value instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        return value == null ? null : value.toString();
    }

    /**
     * Creates a {@code text[]} parameter, which SQL casts to the type of the column.
     *
     * @param statement the statement that takes the parameter
     * @param values the elements; null for SQL's null
     * @return the array to set; null for null
     * @throws SQLException if the driver cannot create an array
     */
    public static Array array(PreparedStatement statement, Collection<?> values) throws SQLException {
        return values == null ? null : array(statement, values.toArray());
    }

    /**
     * Creates a {@code text[]} parameter, which SQL casts to the type of the column.
     *
     * @param statement the statement that takes the parameter
     * @param values the elements; null for SQL's null
     * @return the array to set; null for null
     * @throws SQLException if the driver cannot create an array
     */
    public static Array array(PreparedStatement statement, Object[] values) throws SQLException {
        return sent(statement, values);
    }

    /**
     * Creates a {@code text[]} parameter, which SQL casts to the type of the column.
     *
     * @param statement the statement that takes the parameter
     * @param values the elements; null for SQL's null
     * @return the array to set; null for null
     * @throws SQLException if the driver cannot create an array
     */
    public static Array array(PreparedStatement statement, long[] values) throws SQLException {
        return sent(statement, values);
    }

    /**
     * Creates a {@code text[]} parameter, which SQL casts to the type of the column.
     *
     * @param statement the statement that takes the parameter
     * @param values the elements; null for SQL's null
     * @return the array to set; null for null
     * @throws SQLException if the driver cannot create an array
     */
    public static Array array(PreparedStatement statement, int[] values) throws SQLException {
        return sent(statement, values);
    }

    /**
     * Creates a {@code text[]} parameter, which SQL casts to the type of the column.
     *
     * @param statement the statement that takes the parameter
     * @param values the elements; null for SQL's null
     * @return the array to set; null for null
     * @throws SQLException if the driver cannot create an array
     */
    public static Array array(PreparedStatement statement, short[] values) throws SQLException {
        return sent(statement, values);
    }

    /**
     * Creates a {@code text[]} parameter, which SQL casts to the type of the column.
     *
     * @param statement the statement that takes the parameter
     * @param values the elements; null for SQL's null
     * @return the array to set; null for null
     * @throws SQLException if the driver cannot create an array
     */
    public static Array array(PreparedStatement statement, boolean[] values) throws SQLException {
        return sent(statement, values);
    }

    /**
     * Creates a {@code text[]} parameter, which SQL casts to the type of the column.
     *
     * @param statement the statement that takes the parameter
     * @param values the elements; null for SQL's null
     * @return the array to set; null for null
     * @throws SQLException if the driver cannot create an array
     */
    public static Array array(PreparedStatement statement, float[] values) throws SQLException {
        return sent(statement, values);
    }

    /**
     * Creates a {@code text[]} parameter, which SQL casts to the type of the column.
     *
     * @param statement the statement that takes the parameter
     * @param values the elements; null for SQL's null
     * @return the array to set; null for null
     * @throws SQLException if the driver cannot create an array
     */
    public static Array array(PreparedStatement statement, double[] values) throws SQLException {
        return sent(statement, values);
    }

    private static Array sent(PreparedStatement statement, Object values) throws SQLException {
        if (values == null) {
            return null;
        }
        String[] texts = new String[java.lang.reflect.Array.getLength(values)];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(java.lang.reflect.Array.get(values, i));
        }
        return statement.getConnection().createArrayOf("text", texts);
    }
}
