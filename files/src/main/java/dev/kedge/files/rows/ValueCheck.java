package dev.kedge.files.rows;

import dev.kedge.core.schema.PgType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides whether a text is a value of a type (manual, chapter 8). Types and spellings that it does not know fit, because
 * the server decides about them.
 */
final class ValueCheck {
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,30}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern UUID = Pattern.compile("\\{?\\p{XDigit}{4}(-?\\p{XDigit}{4}){7}}?");
    private static final Set<String> BOOLEANS = Set.of(
            "t", "tr", "tru", "true", "y", "ye", "yes", "on", "1", "f", "fa", "fal", "fals", "false", "n", "no", "of",
            "off", "0");

    private ValueCheck() {}

    static boolean fits(PgType type, String value) {
        if (type.isArray()) {
            return true;
        }
        return switch (type.base()) {
            case "smallint" -> isInteger(value.strip(), 15);
            case "integer" -> isInteger(value.strip(), 31);
            case "bigint" -> isInteger(value.strip(), 63);
            case "numeric" -> isNumeric(type, value.strip());
            case "boolean" -> BOOLEANS.contains(value.strip().toLowerCase(Locale.ROOT));
            case "uuid" -> UUID.matcher(value.strip()).matches();
            case "varchar", "char" -> isShort(type, value);
            default -> true;
        };
    }

    /** PostgreSQL 16 also reads 0x1f, 0b11 and 1_000, which the server decides about. */
    private static boolean isInteger(String value, int bits) {
        if (!INTEGER.matcher(value).matches()) {
            return value.matches("[+-]?\\d+[xXoObB_][\\p{XDigit}_]*");
        }
        BigInteger number = new BigInteger(value);
        return (number.signum() < 0 ? number.negate().subtract(BigInteger.ONE) : number).bitLength() <= bits;
    }

    /** The server rounds to the scale; what then has too many digits is refused. */
    private static boolean isNumeric(PgType type, String value) {
        if (!NUMBER.matcher(value).matches()) {
            return value.matches("(?i)[+-]?inf(inity)?|nan|[+-]?\\d+[xXoObB_].*");
        }
        if (type.modifiers().isEmpty()) {
            return true;
        }
        int precision = Integer.parseInt(type.modifiers().get(0));
        int scale = type.modifiers().size() < 2
                ? 0
                : Integer.parseInt(type.modifiers().get(1));
        BigDecimal rounded = new BigDecimal(value).setScale(scale, RoundingMode.HALF_UP);
        return rounded.signum() == 0 || rounded.precision() <= precision;
    }

    /** The server cuts off trailing spaces that are too many. */
    private static boolean isShort(PgType type, String value) {
        String text = value.replaceFirst(" +$", "");
        return type.modifiers().isEmpty()
                || text.codePointCount(0, text.length())
                        <= Integer.parseInt(type.modifiers().get(0));
    }
}
