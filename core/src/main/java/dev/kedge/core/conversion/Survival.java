package dev.kedge.core.conversion;

import dev.kedge.core.schema.PgType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What becomes of a column's values under the {@link Conversion} to another type. It is proven on values of every pair of
 * types that PostgreSQL brings; of a type that it does not bring nothing is known but its name.
 */
public enum Survival {
    /** The conversion takes every value. */
    EVERY,
    /** It stops at the first value that the new type cannot hold or read. */
    SOME,
    /** No value means anything in the new type, so there is nothing to offer. */
    NONE;

    /** What text, and values that are texts inside, can be read as. */
    private static final Set<String> TEXTUAL = Set.of(
            "text", "varchar", "bpchar", "citext", "name", "\"char\"", "json", "jsonb", "xml", "bytea", "tsvector");

    /** Types whose values mean something to each other; those of different families do not, unless a bridge is listed. */
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision", "money", "oid", "reg"),
            Set.of("bit"),
            Set.of("boolean"),
            Set.of("date", "time", "timetz", "timestamp", "timestamptz", "interval"),
            Set.of("uuid"),
            Set.of("inet", "cidr"),
            Set.of("macaddr", "macaddr8"),
            Set.of("point", "lseg", "box", "path", "polygon", "circle", "line"),
            Set.of("int4range", "int8range", "numrange", "int4multirange", "int8multirange", "nummultirange"),
            Set.of("daterange", "tsrange", "tstzrange", "datemultirange", "tsmultirange", "tstzmultirange"));

    private static final int NUMBERS = 0;
    private static final int BOOLEAN = 2;
    private static final int TIMES = 3;

    /** Pairs that mean nothing to each other all the same: amounts and names of objects, shapes in angles and XML. */
    private static final Set<String> STRANGERS = Set.of(
            "money oid",
            "oid money",
            "money reg",
            "reg money",
            "reg reg",
            "money bit",
            "bit money",
            "reg bit",
            "bit reg",
            "xml circle",
            "circle xml");

    /** Numbers that are neither seconds nor hold a sum of bits. */
    private static final Set<String> NO_SECONDS = Set.of("money", "oid", "reg");

    /** The shortest text that a type reads, where it is longer than one letter. */
    private static final Map<String, Integer> SHORTEST = Map.ofEntries(
            Map.entry("uuid", 32),
            Map.entry("macaddr", 12),
            Map.entry("macaddr8", 12),
            Map.entry("box", 7),
            Map.entry("circle", 5),
            Map.entry("point", 3),
            Map.entry("path", 3),
            Map.entry("polygon", 3),
            Map.entry("inet", 3),
            Map.entry("date", 3),
            Map.entry("time", 3),
            Map.entry("timetz", 3),
            Map.entry("timestamp", 3),
            Map.entry("timestamptz", 3),
            Map.entry("int4range", 3),
            Map.entry("int8range", 3),
            Map.entry("numrange", 3),
            Map.entry("daterange", 3),
            Map.entry("tsrange", 3),
            Map.entry("tstzrange", 3),
            Map.entry("int4multirange", 2),
            Map.entry("int8multirange", 2),
            Map.entry("nummultirange", 2),
            Map.entry("datemultirange", 2),
            Map.entry("tsmultirange", 2),
            Map.entry("tstzmultirange", 2));

    /** What the conversion from one type to the other does. */
    public static Survival of(PgType from, PgType to) {
        if (from.equals(to)) {
            return EVERY;
        }
        if (from.isArray() || to.isArray()) {
            return ofArray(from, to);
        }
        if (TypeCasts.isAssignable(from, to)) {
            return TypeFit.of(from, to) == TypeFit.SAME ? EVERY : SOME;
        }
        String a = TypeCost.name(from);
        String b = TypeCost.name(to);
        if (STRANGERS.contains(shared(a) + " " + shared(b))) {
            return NONE;
        }
        if (TEXTUAL.contains(a) || TEXTUAL.contains(b)) {
            return ofText(from, b);
        }
        int one = family(a);
        int other = family(b);
        if (one < 0 || other < 0) {
            return SOME;
        }
        return one == other ? ofFamily(a, b) : between(a, one, to, other);
    }

    private static Survival ofArray(PgType from, PgType to) {
        if (from.isArray() && Conversion.isJson(TypeCost.name(to))) {
            return EVERY;
        }
        if (to.isArray() && Conversion.isJson(TypeCost.name(from))) {
            return SOME;
        }
        Survival ofElements = of(from.element(), to.element());
        // an array is read as the text of another one, whose elements are not converted one by one
        return from.isArray() && to.isArray() && ofElements == EVERY && !TypeCasts.isAssignable(from, to)
                ? SOME
                : ofElements;
    }

    /** A text may be anything; one that is too short may not. */
    private static Survival ofText(PgType from, String to) {
        String a = TypeCost.name(from);
        boolean printed = !TypeCasts.TEXTS.contains(a);
        if (a.equals("tsvector") && family(to) >= 0) {
            return NONE;
        }
        boolean words = to.equals("tsvector") && !Conversion.isJson(a) && !a.equals("bytea");
        if (to.equals("bytea") || printed && !a.equals("bytea") && (Conversion.isJson(to) || words)) {
            return EVERY;
        }
        int length =
                a.equals("\"char\"") ? 1 : from.modifiers().isEmpty() ? Integer.MAX_VALUE : TypeCost.limit(from, 0);
        boolean text = TypeCasts.TEXTS.contains(a) || a.equals("\"char\"");
        return text && length < SHORTEST.getOrDefault(to, 1) ? NONE : SOME;
    }

    private static Survival ofFamily(String from, String to) {
        boolean ranges = from.contains("range") && !from.contains("multi");
        return ranges && to.equals(from.replace("range", "multirange")) ? EVERY : SOME;
    }

    private static Survival between(String from, int one, PgType to, int other) {
        boolean counted = one <= BOOLEAN && other <= BOOLEAN;
        if (counted) {
            boolean free = to.modifiers().isEmpty() || other != NUMBERS;
            return other == BOOLEAN || one == BOOLEAN && free ? EVERY : SOME;
        }
        boolean seconds = one == NUMBERS && other == TIMES && !NO_SECONDS.contains(shared(from))
                || one == TIMES && other == NUMBERS && !NO_SECONDS.contains(shared(TypeCost.name(to)));
        return seconds ? SOME : NONE;
    }

    private static int family(String name) {
        for (int i = 0; i < FAMILIES.size(); i++) {
            if (FAMILIES.get(i).contains(shared(name))) {
                return i;
            }
        }
        return -1;
    }

    /** The one name of types that are alike here. */
    private static String shared(String name) {
        return name.startsWith("reg") ? "reg" : name.equals("varbit") ? "bit" : name;
    }
}
