package dev.kedge.core.conversion;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.kedge.core.schema.PgType;
import java.util.Map;
import java.util.Set;

/**
 * The casts that the server applies implicitly when a column changes its type: those in {@code pg_cast} and those to
 * text.
 */
final class TypeCasts {
    /** Every type can be assigned to these through its text. */
    static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar", "citext", "name");

    private static final Map<String, Set<String>> CASTS = """
            smallint: integer, bigint, numeric, real, double precision, oid, reg
            integer: smallint, bigint, numeric, real, double precision, money, oid, reg
            bigint: smallint, integer, numeric, real, double precision, money, oid, reg
            numeric: smallint, integer, bigint, real, double precision, money
            real: smallint, integer, bigint, numeric, double precision
            double precision: smallint, integer, bigint, numeric, real
            money: numeric
            oid: integer, bigint, reg
            reg: integer, bigint, oid
            text: "char", regclass
            varchar: "char", regclass
            bpchar: "char"
            date: timestamp, timestamptz
            time: timetz, interval
            timetz: time
            timestamp: date, time, timestamptz
            timestamptz: date, time, timetz, timestamp
            interval: time
            bit: varbit
            varbit: bit
            inet: cidr
            cidr: inet
            macaddr: macaddr8
            macaddr8: macaddr
            json: jsonb
            jsonb: json
            point: box
            box: polygon
            path: polygon
            polygon: path
            """.lines()
            .map(line -> line.split(": ", 2))
            .collect(toUnmodifiableMap(line -> line[0], line -> Set.of(line[1].split(", "))));

    private TypeCasts() {}

    /** Whether ALTER TYPE works without USING. */
    static boolean isAssignable(PgType from, PgType to) {
        if (from.isArray() && to.isArray()) {
            return isAssignable(from.element(), to.element());
        }
        if (from.isArray() || to.isArray()) {
            return from.isArray() && TEXTS.contains(TypeCost.name(to));
        }
        String a = TypeCost.name(from);
        String b = TypeCost.name(to);
        return a.equals(b) || TEXTS.contains(b) || has(a, b) || has(family(a), family(b));
    }

    private static boolean has(String from, String to) {
        return CASTS.getOrDefault(from, Set.of()).contains(to);
    }

    private static String family(String name) {
        return name.startsWith("reg") ? "reg" : name;
    }
}
