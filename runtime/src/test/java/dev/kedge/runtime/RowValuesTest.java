package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Carries values of every kind to a server and back, and nulls. */
class RowValuesTest {
    private static final Server SERVER = Server.usual();

    /** Reads the first column of a row. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(ResultSet results) throws SQLException;
    }

    /** Makes an array for a statement. */
    @FunctionalInterface
    private interface Sender {
        java.sql.Array send(PreparedStatement statement) throws SQLException;
    }

    @Test
    void singleValues() throws SQLException {
        reads(
                "timestamptz '2025-09-04 20:30:00.123456+02'",
                r -> RowValues.instant(r, 1),
                Instant.parse("2025-09-04T18:30:00.123456Z"));
        reads(
                "-1500001::bigint",
                r -> RowValues.duration(r, 1),
                Duration.ofMillis(-1500).minusNanos(1000));
        reads("'1.50'", r -> RowValues.parsed(r, 1, BigDecimal::new), new BigDecimal("1.50"));
        reads("'MONDAY'", r -> RowValues.constant(r, 1, DayOfWeek.class), DayOfWeek.MONDAY);
        reads("7", r -> RowValues.optionalInt(r, 1), OptionalInt.of(7));
        reads("8::bigint", r -> RowValues.optionalLong(r, 1), OptionalLong.of(8));
        reads("0.5::float8", r -> RowValues.optionalDouble(r, 1), OptionalDouble.of(0.5));
    }

    @Test
    void arrays() throws SQLException {
        reads("'{a,NULL,\"b c\"}'::text[]", r -> RowValues.texts(r, 1), new String[] {"a", null, "b c"});
        reads("'{a,b}'::text[]", r -> RowValues.textList(r, 1), List.of("a", "b"));
        reads(
                "'{1.0,2}'::text[]",
                r -> RowValues.list(r, 1, BigDecimal::new),
                List.of(new BigDecimal("1.0"), new BigDecimal("2")));
        reads("'{1,2}'::text[]", r -> RowValues.array(r, 1, Long::valueOf, Long[]::new), new Long[] {1L, 2L});
        reads("'{1,-9223372036854775808}'::text[]", r -> RowValues.longs(r, 1), new long[] {1, Long.MIN_VALUE});
        reads("'{1,2}'::text[]", r -> RowValues.ints(r, 1), new int[] {1, 2});
        reads("'{1,-2}'::text[]", r -> RowValues.shorts(r, 1), new short[] {(short) 1, (short) -2});
        reads("'{true,false}'::text[]", r -> RowValues.booleans(r, 1), new boolean[] {true, false});
        reads("'{0.25,NaN}'::text[]", r -> RowValues.floats(r, 1), new float[] {0.25f, Float.NaN});
        reads("'{}'::text[]", r -> RowValues.doubles(r, 1), new double[0]);
    }

    @Test
    void nullsAreNulls() throws SQLException {
        List<Reader<?>> readers = List.of(
                r -> RowValues.instant(r, 1),
                r -> RowValues.parsed(r, 1, Instant::parse),
                r -> RowValues.constant(r, 1, DayOfWeek.class));
        for (Reader<?> reader : readers) {
            reads("NULL::timestamptz", reader, null);
        }
        reads("NULL::bigint", r -> RowValues.duration(r, 1), null);
        reads("NULL::int", r -> RowValues.optionalInt(r, 1), OptionalInt.empty());
        reads("NULL::bigint", r -> RowValues.optionalLong(r, 1), OptionalLong.empty());
        reads("NULL::float8", r -> RowValues.optionalDouble(r, 1), OptionalDouble.empty());
        List<Reader<?>> arrays = List.of(
                r -> RowValues.texts(r, 1),
                r -> RowValues.textList(r, 1),
                r -> RowValues.list(r, 1, BigDecimal::new),
                r -> RowValues.array(r, 1, Long::valueOf, Long[]::new),
                r -> RowValues.longs(r, 1),
                r -> RowValues.ints(r, 1),
                r -> RowValues.shorts(r, 1),
                r -> RowValues.booleans(r, 1),
                r -> RowValues.floats(r, 1),
                r -> RowValues.doubles(r, 1));
        for (Reader<?> reader : arrays) {
            reads("NULL::text[]", reader, null);
        }
        assertThat(RowValues.offset(null)).isNull();
        assertThat(RowValues.text(null)).isNull();
        assertThat(RowValues.orNull(OptionalInt.empty())).isNull();
        assertThat(RowValues.orNull(OptionalLong.empty())).isNull();
        assertThat(RowValues.orNull(OptionalDouble.empty())).isNull();
    }

    @Test
    void whatIsSent() throws SQLException {
        assertThat(RowValues.text(DayOfWeek.FRIDAY)).isEqualTo("FRIDAY");
        assertThat(RowValues.text(new byte[] {1, -1})).isEqualTo("\\x01ff");
        assertThat(RowValues.text(RowValues.address("10.0.0.7"))).isEqualTo("10.0.0.7");
        assertThat(RowValues.offsetTime("20:30:00.5 7200")).isEqualTo(OffsetTime.parse("20:30:00.5+02:00"));
        assertThatThrownBy(() -> RowValues.address("10.0.0.300.1")).isInstanceOf(IllegalArgumentException.class);
        List<Sender> senders = List.of(
                s -> RowValues.array(s, Arrays.asList(1, null)), s -> RowValues.array(s, new Object[] {1, null}));
        for (Sender sender : senders) {
            assertThat(sent(sender)).isEqualTo("{1,NULL}");
        }
        List<Sender> primitives = List.of(
                s -> RowValues.array(s, new long[] {1, 0}),
                s -> RowValues.array(s, new int[] {1, 0}),
                s -> RowValues.array(s, new short[] {1, 0}));
        for (Sender sender : primitives) {
            assertThat(sent(sender)).isEqualTo("{1,0}");
        }
        assertThat(sent(s -> RowValues.array(s, new boolean[] {true}))).isEqualTo("{true}");
        assertThat(sent(s -> RowValues.array(s, new float[] {0.5f}))).isEqualTo("{0.5}");
        assertThat(sent(s -> RowValues.array(s, new double[] {0.25}))).isEqualTo("{0.25}");
        assertThat(sent(s -> RowValues.array(s, (List<?>) null))).isNull();
        assertThat(sent(s -> RowValues.array(s, (long[]) null))).isNull();
    }

    private static void reads(String expression, Reader<?> reader, @Nullable Object expected) throws SQLException {
        try (Connection connection = SERVER.pooled().getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT " + expression);
                ResultSet results = statement.executeQuery()) {
            assertThat(results.next()).isTrue();
            assertThat((Object) reader.read(results)).as(expression).isEqualTo(expected);
        }
    }

    private static @Nullable String sent(Sender sender) throws SQLException {
        try (Connection connection = SERVER.pooled().getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT ?::text[]::text")) {
            statement.setArray(1, sender.send(statement));
            try (ResultSet results = statement.executeQuery()) {
                results.next();
                return results.getString(1);
            }
        }
    }
}
