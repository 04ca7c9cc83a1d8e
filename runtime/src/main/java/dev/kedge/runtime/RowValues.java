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
 * The functions by which generated rows read values from JDBC and hand values to it. Rows that were compiled earlier go on
 * calling them, so none of them may change or go.
 *
 * <p>SQL's null is Java's null in both directions. The functions are static and without inference that costs javac time, so
 * that rows stay small and compile quickly.
 */
@NullUnmarked
@Stable
public final class RowValues {
    private RowValues() {}

    /** Reads a {@code timestamptz}. */
    public static Instant instant(ResultSet results, int index) throws SQLException {
        OffsetDateTime value = results.getObject(index, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** Reads a number of microseconds. */
    public static Duration duration(ResultSet results, int index) throws SQLException {
        long micros = results.getLong(index);
        return results.wasNull() ? null : Duration.of(micros, ChronoUnit.MICROS);
    }

    /** Reads a value that is parsed from its text. */
    public static <T> T parsed(ResultSet results, int index, Function<String, T> parser) throws SQLException {
        String text = results.getString(index);
        return text == null ? null : parser.apply(text);
    }

    /** Reads the constant of an enum. */
    public static <E extends Enum<E>> E constant(ResultSet results, int index, Class<E> type) throws SQLException {
        String name = results.getString(index);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Reads an {@code integer} that may be null. */
    public static OptionalInt optionalInt(ResultSet results, int index) throws SQLException {
        int value = results.getInt(index);
        return results.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Reads a {@code bigint} that may be null. */
    public static OptionalLong optionalLong(ResultSet results, int index) throws SQLException {
        long value = results.getLong(index);
        return results.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** Reads a {@code double precision} that may be null. */
    public static OptionalDouble optionalDouble(ResultSet results, int index) throws SQLException {
        double value = results.getDouble(index);
        return results.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Parses the text of an {@code inet} without a netmask.
     *
     * @throws IllegalArgumentException if the text is no address
     */
    public static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Parses a time, a blank and its offset in seconds. */
    public static OffsetTime offsetTime(String text) {
        int blank = text.indexOf(' ');
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(Integer.parseInt(text.substring(blank + 1)));
        return LocalTime.parse(text.substring(0, blank)).atOffset(offset);
    }

    /** Reads a {@code text[]}. */
    public static String[] texts(ResultSet results, int index) throws SQLException {
        Array array = results.getArray(index);
        return array == null ? null : (String[]) array.getArray();
    }

    /** Reads a {@code text[]} as a list. */
    public static List<String> textList(ResultSet results, int index) throws SQLException {
        String[] texts = texts(results, index);
        return texts == null ? null : List.of(texts);
    }

    /** Reads a {@code text[]} as a list of what its elements are parsed to. */
    public static <T> List<T> list(ResultSet results, int index, Function<String, T> parser) throws SQLException {
        String[] texts = texts(results, index);
        return texts == null ? null : Stream.of(texts).map(parser).toList();
    }

    /** Reads a {@code text[]} as an array of what its elements are parsed to. */
    public static <T> T[] array(ResultSet results, int index, Function<String, T> parser, IntFunction<T[]> array)
            throws SQLException {
        String[] texts = texts(results, index);
        return texts == null ? null : Stream.of(texts).map(parser).toArray(array);
    }

    /** Reads a {@code text[]} of numbers. */
    public static long[] longs(ResultSet results, int index) throws SQLException {
        String[] texts = texts(results, index);
        return texts == null
                ? null
                : Stream.of(texts).mapToLong(Long::parseLong).toArray();
    }

    /** Reads a {@code text[]} of numbers. */
    public static int[] ints(ResultSet results, int index) throws SQLException {
        String[] texts = texts(results, index);
        return texts == null
                ? null
                : Stream.of(texts).mapToInt(Integer::parseInt).toArray();
    }

    /** Reads a {@code text[]} of numbers. */
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

    /** Reads a {@code text[]} of truth values in the words {@code true} and {@code false}. */
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

    /** Reads a {@code text[]} of numbers. */
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

    /** Reads a {@code text[]} of numbers. */
    public static double[] doubles(ResultSet results, int index) throws SQLException {
        String[] texts = texts(results, index);
        return texts == null
                ? null
                : Stream.of(texts).mapToDouble(Double::parseDouble).toArray();
    }

    /** What a {@code timestamptz} parameter is set to. */
    public static OffsetDateTime offset(Instant value) {
        return value == null ? null : value.atOffset(ZoneOffset.UTC);
    }

    /** The value; null if there is none. */
    public static Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    /** The value; null if there is none. */
    public static Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    /** The value; null if there is none. */
    public static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    /** The text of a value, which SQL casts to the column's type. */
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

    /** An array of the texts of these values, which SQL casts to the column's type. */
    public static Array array(PreparedStatement statement, Collection<?> values) throws SQLException {
        return values == null ? null : array(statement, values.toArray());
    }

    /** An array of the texts of these values, which SQL casts to the column's type. */
    public static Array array(PreparedStatement statement, Object[] values) throws SQLException {
        return sent(statement, values);
    }

    /** An array of the texts of these values, which SQL casts to the column's type. */
    public static Array array(PreparedStatement statement, long[] values) throws SQLException {
        return sent(statement, values);
    }

    /** An array of the texts of these values, which SQL casts to the column's type. */
    public static Array array(PreparedStatement statement, int[] values) throws SQLException {
        return sent(statement, values);
    }

    /** An array of the texts of these values, which SQL casts to the column's type. */
    public static Array array(PreparedStatement statement, short[] values) throws SQLException {
        return sent(statement, values);
    }

    /** An array of the texts of these values, which SQL casts to the column's type. */
    public static Array array(PreparedStatement statement, boolean[] values) throws SQLException {
        return sent(statement, values);
    }

    /** An array of the texts of these values, which SQL casts to the column's type. */
    public static Array array(PreparedStatement statement, float[] values) throws SQLException {
        return sent(statement, values);
    }

    /** An array of the texts of these values, which SQL casts to the column's type. */
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
