package dev.kedge.core.schema.parse;

import dev.kedge.core.schema.PgType;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Literal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A literal value as the SQL constant of a type. The value is checked, and quoted where necessary. */
public final class DefaultValue {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final Pattern BYTES = Pattern.compile("\\\\x([0-9a-fA-F]{2})*");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private DefaultValue() {}

    /**
     * {@return the constant for a value; absent if the text is not a value of the type}
     *
     * @param text the value as the user wrote it
     * @param type the type of the column
     * @param constants the values of the enum, if the type is one; absent for other types
     */
    public static Optional<Expression> of(String text, PgType type, Optional<List<String>> constants) {
        if (constants.isPresent()) {
            return constants.get().contains(text) ? quoted(text) : Optional.empty();
        }
        if (type.isArray()) {
            return Optional.empty();
        }
        return switch (type.base()) {
            case "bigint" -> integer(text, Long.MIN_VALUE, Long.MAX_VALUE);
            case "integer" -> integer(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "smallint" -> integer(text, Short.MIN_VALUE, Short.MAX_VALUE);
            case "numeric" -> number(text).filter(value -> fits(value, type)).map(DefaultValue::plain);
            case "real" ->
                number(text).filter(value -> Float.isFinite(value.floatValue())).map(DefaultValue::plain);
            case "double precision" ->
                number(text)
                        .filter(value -> Double.isFinite(value.doubleValue()))
                        .map(DefaultValue::plain);
            case "boolean" ->
                text.equals("true") || text.equals("false") ? Optional.of(new Expression(text)) : Optional.empty();
            case "varchar", "char" ->
                length(type) >= text.codePointCount(0, text.length()) ? quoted(text) : Optional.empty();
            case "uuid" -> UUID.matcher(text).matches() ? quoted(text) : Optional.empty();
            case "bytea" -> BYTES.matcher(text).matches() ? quoted(text) : Optional.empty();
            case "date" -> parsed(text, LocalDate::parse);
            case "time" -> parsed(text, LocalTime::parse);
            case "timetz" -> parsed(text, OffsetTime::parse);
            case "interval day" -> parsed(text, Period::parse);
            case "timestamp" -> parsed(text, LocalDateTime::parse);
            case "timestamptz" -> parsed(text, OffsetDateTime::parse);
            case "interval" -> parsed(text, Duration::parse);
            default -> quoted(text);
        };
    }

    private static Optional<Expression> integer(String text, long least, long greatest) {
        return number(text)
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .filter(value -> value.compareTo(BigDecimal.valueOf(least)) >= 0)
                .filter(value -> value.compareTo(BigDecimal.valueOf(greatest)) <= 0)
                .map(value -> new Expression(value.toBigInteger().toString()));
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Expression plain(BigDecimal value) {
        return new Expression(value.toPlainString());
    }

    /** PostgreSQL rounds a value with too many decimals, but rejects one that is too great. */
    private static boolean fits(BigDecimal value, PgType type) {
        if (type.modifiers().isEmpty()) {
            return true;
        }
        int scale = type.modifiers().size() < 2
                ? 0
                : Integer.parseInt(type.modifiers().get(1));
        BigDecimal limit = BigDecimal.ONE.scaleByPowerOfTen(
                Integer.parseInt(type.modifiers().get(0)) - scale);
        return value.abs().setScale(scale, RoundingMode.HALF_UP).compareTo(limit) < 0;
    }

    private static int length(PgType type) {
        return type.modifiers().isEmpty()
                ? Integer.MAX_VALUE
                : Integer.parseInt(type.modifiers().get(0));
    }

    private static Optional<Expression> parsed(String text, Function<String, Object> parser) {
        try {
            return parser.apply(text) == null ? Optional.empty() : quoted(text);
        } catch (DateTimeParseException notOfTheType) {
            return Optional.empty();
        }
    }

    private static Optional<Expression> quoted(String text) {
        return Optional.of(new Expression(Literal.quote(text)));
    }
}
