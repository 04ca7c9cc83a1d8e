package dev.kedge.core.conversion;

import dev.kedge.core.schema.PgType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The effect of the server's own cast on values. */
enum TypeFit {
    /** Every value of the old type is a value of the new one, and can be converted back without a loss. */
    SAME,
    /** A value that does not fit causes an error. */
    CHECKED,
    /** Some values are silently rounded, truncated or moved. */
    LOSSY;

    /** The digits before the decimal point that every value of a type fits in. */
    private static final Map<String, Integer> DIGITS = Map.of("smallint", 5, "integer", 10, "bigint", 19, "money", 17);

    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");
    private static final Set<String> FLOATS = Set.of("real", "double precision");

    /** The greatest lengths of the text of types with a limited length. */
    private static final Map<String, Integer> LENGTHS =
            Map.of("boolean", 5, "smallint", 6, "integer", 11, "bigint", 20, "uuid", 36, "\"char\"", 4, "name", 63);

    /** Pairs of types between which every value is preserved, in addition to those derived from digits and lengths. */
    private static final Set<String> WIDENING = Set.of(
            "smallint real",
            "smallint double precision",
            "integer double precision",
            "real double precision",
            "smallint money",
            "integer money",
            "oid bigint",
            "time timetz",
            "time interval",
            "jsonb json",
            "macaddr macaddr8",
            "point box",
            "box polygon",
            "polygon path");

    /** Pairs of types for which the server rejects values that do not fit. */
    private static final Set<String> REFUSING = Set.of(
            "bigint money",
            "bigint oid",
            // days go on 5.6 million years after the last timestamp
            "date timestamp",
            "date timestamptz",
            "macaddr8 macaddr",
            "path polygon",
            "text regclass",
            "varchar regclass");

    static TypeFit of(PgType from, PgType to) {
        if (TypeCost.of(from, to) == TypeCost.FREE) {
            return SAME;
        }
        if (from.isArray() && to.isArray()) {
            return of(from.element(), to.element());
        }
        String a = TypeCost.name(from);
        String b = TypeCost.name(to);
        if (TypeCasts.TEXTS.contains(b)) {
            return asText(from, to);
        }
        if (b.equals("numeric")) {
            return asNumeric(from, to);
        }
        if (INTEGERS.contains(b)) {
            return asInteger(from, b);
        }
        if (a.contains("bit") && b.contains("bit")) {
            boolean longer = b.equals("varbit") && TypeCost.limit(to, 0) >= TypeCost.limit(from, 0);
            return longer || to.modifiers().isEmpty() ? SAME : CHECKED;
        }
        if (WIDENING.contains(a + " " + b)) {
            boolean coarse = a.equals("time") && TypeCost.limit(to, 0) < Math.min(6, TypeCost.limit(from, 0));
            return coarse || b.startsWith("interval") && !to.base().matches("interval|.*second") ? LOSSY : SAME;
        }
        boolean own = a.equals(b) && !isTime(a);
        return own || REFUSING.contains(a + " " + b) ? CHECKED : LOSSY;
    }

    private static boolean isTime(String name) {
        return name.startsWith("time") || name.equals("interval");
    }

    /** The server rejects texts that are too long. It truncates only trailing blanks, as the SQL standard requires. */
    private static TypeFit asText(PgType from, PgType to) {
        String a = TypeCost.name(from);
        String b = TypeCost.name(to);
        if (b.equals("name") && !LENGTHS.containsKey(a)) {
            return LOSSY;
        }
        boolean bounded = from.modifiers().size() == 1 && (a.equals("varchar") || a.equals("bpchar"));
        int length = bounded ? TypeCost.limit(from, 0) : LENGTHS.getOrDefault(a, Integer.MAX_VALUE);
        return TypeCost.limit(to, 0) >= length ? SAME : CHECKED;
    }

    private static TypeFit asNumeric(PgType from, PgType to) {
        String a = TypeCost.name(from);
        int scale = to.modifiers().isEmpty() ? Integer.MAX_VALUE : TypeCost.limit(to, 1);
        if (a.equals("numeric")) {
            boolean rounds = from.modifiers().isEmpty() || scale < TypeCost.limit(from, 1);
            return rounds ? LOSSY : holds(to, TypeCost.limit(from, 0) - TypeCost.limit(from, 1));
        }
        int needed = a.equals("money") ? 2 : 0;
        return DIGITS.containsKey(a) && scale >= needed ? holds(to, DIGITS.get(a)) : LOSSY;
    }

    private static TypeFit holds(PgType numeric, int digits) {
        boolean unlimited = numeric.modifiers().isEmpty();
        return unlimited || TypeCost.limit(numeric, 0) - TypeCost.limit(numeric, 1) >= digits ? SAME : CHECKED;
    }

    private static TypeFit asInteger(PgType from, String to) {
        String a = TypeCost.name(from);
        if (INTEGERS.contains(a)) {
            return INTEGERS.indexOf(to) >= INTEGERS.indexOf(a) ? SAME : CHECKED;
        }
        boolean whole = a.equals("numeric") && !from.modifiers().isEmpty() && TypeCost.limit(from, 1) <= 0;
        if (whole) {
            int digits = TypeCost.limit(from, 0) - TypeCost.limit(from, 1);
            return digits < DIGITS.getOrDefault(to, 0) ? SAME : CHECKED;
        }
        return to.equals("bigint") && TypeCost.isOid(a) ? SAME : LOSSY;
    }

    static boolean isNumber(String name) {
        return INTEGERS.contains(name) || FLOATS.contains(name) || name.equals("numeric");
    }
}
