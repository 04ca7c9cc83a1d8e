package dev.kedge.core.conversion;

import dev.kedge.core.schema.PgType;
import dev.kedge.core.sql.Expression;
import java.util.Map;
import java.util.Set;

/**
 * What a column can hold in place of values that mean nothing in its new type: null, or a value of the type that stands for
 * none where the column admits no null.
 */
public final class Blank {
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("boolean", "false"),
            Map.entry("date", "'epoch'"),
            Map.entry("time", "'00:00'"),
            Map.entry("timetz", "'00:00+00'"),
            Map.entry("timestamp", "'epoch'"),
            Map.entry("timestamptz", "'epoch'"),
            Map.entry("interval", "'0'"),
            Map.entry("bit", "B'0'"),
            Map.entry("varbit", "B'0'"),
            Map.entry("uuid", "'00000000-0000-0000-0000-000000000000'"),
            Map.entry("inet", "'0.0.0.0'"),
            Map.entry("cidr", "'0.0.0.0/0'"),
            Map.entry("macaddr", "'00:00:00:00:00:00'"),
            Map.entry("macaddr8", "'00:00:00:00:00:00:00:00'"),
            Map.entry("point", "'(0,0)'"),
            Map.entry("lseg", "'(0,0),(0,0)'"),
            Map.entry("box", "'(0,0),(0,0)'"),
            Map.entry("path", "'((0,0))'"),
            Map.entry("polygon", "'((0,0))'"),
            Map.entry("circle", "'<(0,0),0>'"),
            Map.entry("line", "'{1,0,0}'"),
            Map.entry("xml", "''"));

    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision", "money");

    private static final Set<String> RANGES = Set.of(
            "int4range",
            "int8range",
            "numrange",
            "tsrange",
            "tstzrange",
            "daterange",
            "int4multirange",
            "int8multirange",
            "nummultirange",
            "tsmultirange",
            "tstzmultirange",
            "datemultirange");

    private Blank() {}

    /**
     * The value that takes the place of all others.
     *
     * @param type the type of the value
     * @param nullable whether the column admits null
     * @return an expression that names no column, with a cast to the type
     */
    public static Expression of(PgType type, boolean nullable) {
        return new Expression((nullable ? "NULL" : value(type)) + "::" + type);
    }

    /**
     * Whether a value of the type is known: it is a number, a type of the server with a value above, or an array or range of
     * the server.
     *
     * @param type the type
     */
    public static boolean isKnown(PgType type) {
        String name = TypeCost.name(type);
        return type.isArray() || VALUES.containsKey(name) || NUMBERS.contains(name) || RANGES.contains(name);
    }

    private static String value(PgType type) {
        String name = TypeCost.name(type);
        if (type.isArray() || name.endsWith("multirange")) {
            return "'{}'";
        }
        if (name.endsWith("range")) {
            return "'empty'";
        }
        return VALUES.getOrDefault(name, "0");
    }
}
