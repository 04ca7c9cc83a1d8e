package dev.kedge.core.conversion;

import dev.kedge.core.schema.PgType;
import java.util.List;
import java.util.Set;

/** The work that a change of its type causes for a column's stored values, in increasing order. */
enum TypeCost {
    /** Only the catalog changes. */
    FREE,
    /** The values do not change, but the order of indexes does. */
    INDEXES,
    /** Every row is rewritten. */
    REWRITE;

    private static final Set<String> FRACTIONS = Set.of("time", "timetz", "timestamp", "timestamptz");
    private static final Set<String> TEXTS = Set.of("text", "varchar");
    private static final Set<String> ZONED = Set.of("timestamp", "timestamptz");
    private static final int MAX_FRACTION = 6;
    /** From coarse to fine, so that a greater position is a finer field. */
    private static final List<String> FIELDS = List.of("year", "month", "day", "hour", "minute", "second", "interval");

    /** The cost of the server's own cast. The cost between the two timestamp types assumes the time zone UTC. */
    static TypeCost of(PgType from, PgType to) {
        if (from.equals(to)) {
            return FREE;
        }
        if (from.isArray() || to.isArray()) {
            boolean unlimited = to.modifiers().isEmpty() && name(from).equals(name(to));
            return unlimited && from.isArray() && to.isArray() ? FREE : REWRITE;
        }
        if (name(from).equals(name(to))) {
            return keepsLimits(from, to) ? FREE : REWRITE;
        }
        boolean unlimited = to.modifiers().isEmpty() || FRACTIONS.contains(to.base()) && limit(to, 0) >= MAX_FRACTION;
        return unlimited ? betweenNames(name(from), name(to)) : REWRITE;
    }

    /** The name in pg_type, which several spellings share. */
    static String name(PgType type) {
        return switch (type.base()) {
            case "char" -> "bpchar";
            case "\"bit\"" -> "bit";
            default -> isInterval(type) ? "interval" : type.base();
        };
    }

    static boolean isInterval(PgType type) {
        return type.base().equals("interval") || type.base().startsWith("interval ");
    }

    /** Whether the server can tell that every value within the old limits is within the new ones. */
    private static boolean keepsLimits(PgType from, PgType to) {
        if (isInterval(from)) {
            int finest = field(from);
            boolean fraction = finest < field("second") || limit(to, 0) >= Math.min(MAX_FRACTION, limit(from, 0));
            return Math.min(field(to), field("second")) >= Math.min(finest, field("second")) && fraction;
        }
        if (to.modifiers().isEmpty()) {
            return true;
        }
        String name = name(from);
        if (FRACTIONS.contains(name)) {
            return limit(to, 0) >= Math.min(MAX_FRACTION, limit(from, 0));
        }
        boolean longer = limit(to, 0) >= limit(from, 0);
        return longer
                && (name.equals("varchar") || name.equals("varbit") || name.equals("numeric"))
                && (!name.equals("numeric") || !from.modifiers().isEmpty() && limit(to, 1) == limit(from, 1));
    }

    private static int field(PgType interval) {
        String base = interval.base();
        return field(base.substring(base.lastIndexOf(' ') + 1));
    }

    private static int field(String name) {
        return FIELDS.indexOf(name);
    }

    private static TypeCost betweenNames(String from, String to) {
        boolean sameText = TEXTS.contains(to) && (TEXTS.contains(from) || from.equals("xml"));
        boolean sameBytes = from.equals("cidr") && to.equals("inet")
                || from.equals("xml") && to.equals("bpchar")
                || from.equals("oid") && to.startsWith("reg")
                || from.startsWith("reg") && to.equals("oid");
        if (sameText || sameBytes) {
            return FREE;
        }
        boolean text = TEXTS.contains(from) && (to.equals("bpchar") || to.equals("citext"))
                || from.equals("citext") && (TEXTS.contains(to) || to.equals("bpchar"));
        boolean number = from.equals("integer") && isOid(to) || isOid(from) && to.equals("integer");
        boolean bits = from.equals("bit") && to.equals("varbit") || from.equals("varbit") && to.equals("bit");
        boolean zone = ZONED.contains(from) && ZONED.contains(to);
        return text || number || bits || zone ? INDEXES : REWRITE;
    }

    static boolean isOid(String name) {
        return name.equals("oid") || name.startsWith("reg");
    }

    /** A modifier as a number; the greatest number if the modifier is missing or a word. */
    static int limit(PgType type, int index) {
        boolean number =
                index < type.modifiers().size() && type.modifiers().get(index).matches("-?\\d{1,9}");
        return number ? Integer.parseInt(type.modifiers().get(index)) : Integer.MAX_VALUE;
    }
}
