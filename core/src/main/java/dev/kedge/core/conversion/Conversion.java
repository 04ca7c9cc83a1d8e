package dev.kedge.core.conversion;

import dev.kedge.core.schema.PgType;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import java.util.Map;
import java.util.Set;

/**
 * Builds expressions for {@code USING} where the server has no suitable cast. They are valid for every pair of types
 * and convert values as most authors would expect. A number that is converted to a time means seconds since 1970.
 */
public final class Conversion {
    /** Casts that the server makes only if they are explicit. */
    private static final Set<String> EXPLICIT = Set.of(
            "boolean integer",
            "box point",
            "box circle",
            "box lseg",
            "circle point",
            "circle box",
            "circle polygon",
            "lseg point",
            "polygon point",
            "polygon box",
            "polygon circle");

    /** Texts that casts to other types read as they are; one that is padded with blanks is cut by {@code ::text}. */
    private static final Set<String> READABLE = Set.of("text", "varchar");

    /** Shapes that become others by way of a third one; an open path is closed. */
    private static final Map<String, String> SHAPES = Map.of(
            "path point", "pclose(%s)::polygon::%s",
            "path circle", "pclose(%s)::polygon::%s",
            "path box", "pclose(%s)::polygon::%s",
            "circle path", "%s::polygon::%s",
            "point circle", "circle(%s, 0)");

    static final Set<String> TIMES = Set.of("date", "time", "timetz", "timestamp", "timestamptz", "interval");
    private static final String WIDTH = "64";
    private static final String BITS = "bit(" + WIDTH + ")";

    private final PgType from;
    private final PgType to;
    private final String a;
    private final String b;

    private Conversion(PgType from, PgType to) {
        this.from = from;
        this.to = to;
        this.a = TypeCost.name(from);
        this.b = TypeCost.name(to);
    }

    /** The expression that converts a column of one type to another. */
    public static Expression of(String column, PgType from, PgType to) {
        return new Expression(new Conversion(from, to).value(Identifier.quote(column)));
    }

    /**
     * The expression that converts a column back to its old type from the result of the server's cast to the new one.
     */
    public static Expression back(String column, PgType type, PgType old) {
        boolean printed = !type.isArray() && TypeCasts.TEXTS.contains(TypeCost.name(type));
        String name = Identifier.quote(column);
        return printed
                ? new Expression(name + (READABLE.contains(TypeCost.name(type)) ? "::" : "::text::") + old)
                : of(column, type, old);
    }

    private String value(String value) {
        if (from.isArray()) {
            return ofArray(value);
        }
        if (to.isArray()) {
            return isJson(a)
                    ? "translate(" + value + "::text, '[]', '{}')::" + to
                    : "ARRAY[" + new Conversion(from, to.element()).value(value) + "]";
        }
        if (from.equals(to)) {
            return value;
        }
        if (TypeCasts.isAssignable(from, to) || EXPLICIT.contains(a + " " + b)) {
            return value + "::" + to;
        }
        if (isJson(a) || isJson(b)) {
            return json(value);
        }
        if (a.equals("bytea") || b.equals("bytea")) {
            return bytes(value);
        }
        if (isBits(a) && b.equals("boolean")) {
            return "strpos(" + value + "::text, '1') > 0";
        }
        if (isNumber(a) || isNumber(b) || a.equals("boolean") && isCounted(b) || b.equals("boolean") && isCounted(a)) {
            return number(value);
        }
        if (TIMES.contains(a) && TIMES.contains(b)) {
            return time(value);
        }
        if (SHAPES.containsKey(a + " " + b)) {
            return SHAPES.getOrDefault(a + " " + b, "%s::%s").formatted(value, to);
        }
        if (b.equals("tsvector") && !TypeCasts.TEXTS.contains(a)) {
            return "to_tsvector('simple', " + value + "::text)";
        }
        if (b.endsWith("range") && a.endsWith("range") && a.contains("multi") != b.contains("multi")) {
            return range(value);
        }
        return text(value);
    }

    private String ofArray(String value) {
        if (to.isArray()) {
            return TypeCasts.isAssignable(from, to) ? value + "::" + to : value + "::text[]::" + to;
        }
        return isJson(b) ? "to_" + b + "(" + value + ")" : new Conversion(from.element(), to).value(value + "[1]");
    }

    private String text(String value) {
        return value + (READABLE.contains(a) ? "::" : "::text::") + to;
    }

    private String json(String value) {
        if (isJson(a)) {
            return "(" + value + " #>> '{}')::" + to;
        }
        return TypeCasts.TEXTS.contains(a) ? text(value) : "to_" + b + "(" + value + ")";
    }

    private String bytes(String value) {
        if (a.equals("uuid") || b.equals("uuid")) {
            return a.equals("uuid") ? "uuid_send(" + value + ")" : "encode(" + value + ", 'hex')::uuid";
        }
        return a.equals("bytea")
                ? "convert_from(" + value + ", 'UTF8')::" + to
                : "convert_to(" + value + (READABLE.contains(a) ? "" : "::text") + ", 'UTF8')";
    }

    private String number(String value) {
        if (a.equals("boolean")) {
            return value + "::integer::" + (isBits(b) ? bits("1") : to);
        }
        if (b.equals("boolean")) {
            return whole(value) + " <> 0";
        }
        if (TypeCost.isOid(b)) {
            return value + "::bigint::" + to;
        }
        if (TypeCost.isOid(a) && !TIMES.contains(b)) {
            return whole(value) + "::" + to;
        }
        if (TIMES.contains(a)) {
            return "extract(epoch FROM " + value + ")::" + to;
        }
        if (TIMES.contains(b)) {
            return seconds(value);
        }
        if (a.equals("money")) {
            return value + "::numeric::" + to;
        }
        if (isBits(a)) {
            return "lpad(" + value + "::text, 64, '0')::" + BITS + "::bigint::" + to;
        }
        if (isBits(b)) {
            return value + "::bigint::" + bits(WIDTH);
        }
        return text(value);
    }

    /** Only bit strings of a fixed length can be cast from numbers. */
    private String bits(String width) {
        String length = to.modifiers().isEmpty() ? width : to.modifiers().get(0);
        return "bit(" + length + ")" + (b.equals("varbit") ? "::varbit" : "");
    }

    /** Casts a value that cannot be compared with numbers to a type that can. */
    private String whole(String value) {
        if (a.equals("money")) {
            return value + "::numeric";
        }
        return TypeCost.isOid(a) ? value + (a.equals("oid") ? "::bigint" : "::oid::bigint") : value;
    }

    /** Times of day and intervals are relative to the first moment of 1970, in both directions. */
    private String time(String value) {
        boolean isDay = a.equals("date") || a.startsWith("timestamp");
        if (isDay) {
            return switch (b) {
                case "interval" -> "(" + value + "::timestamp - TIMESTAMP '1970-01-01')::" + to;
                case "timetz" -> value + "::timestamptz::" + to;
                default -> value + "::timestamp::" + to;
            };
        }
        boolean toDay = b.equals("date") || b.startsWith("timestamp");
        return toDay ? "(DATE '1970-01-01' + " + value + ")::" + to : value + "::time::" + to;
    }

    private String seconds(String value) {
        String utc = "(to_timestamp(" + value + ") AT TIME ZONE 'UTC')";
        return switch (b) {
            case "timestamptz" -> "to_timestamp(" + value + ")";
            case "interval" -> "make_interval(secs => " + value + "::double precision)";
            case "timetz" -> utc + "::time::timetz";
            default -> utc + "::" + to;
        };
    }

    /** The text of a range is not the text of a multirange, so braces are added or removed if the kinds differ. */
    private String range(String value) {
        if (a.contains("multi")) {
            String merged = "range_merge(" + value + ")";
            return a.equals(b.replace("range", "multirange")) ? merged : merged + "::text::" + to;
        }
        boolean own = b.equals(a.replace("range", "multirange"));
        return own ? value + "::" + to : "('{' || " + value + "::text || '}')::" + to;
    }

    private static boolean isNumber(String name) {
        return TypeFit.isNumber(name);
    }

    /** What holds numbers under another name. */
    private static boolean isCounted(String name) {
        return name.equals("money") || TypeCost.isOid(name) || isBits(name);
    }

    static boolean isJson(String name) {
        return name.equals("json") || name.equals("jsonb");
    }

    static boolean isBits(String name) {
        return name.equals("bit") || name.equals("varbit");
    }
}
