package dev.kedge.core.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of PostgreSQL's built-in types: the words of its grammar, and the names in {@code pg_type}. The two differ:
 * an unquoted {@code char} means {@code bpchar(1)}, while the quoted {@code "char"} is a type of one byte.
 */
final class TypeNames {
    /**
     * Words of the grammar, which lose their meaning in quotes or after a schema. The first one in each line is
     * canonical.
     */
    private static final Map<String, String> WORDS = words("""
            smallint
            integer, int
            bigint
            real
            double precision
            boolean
            numeric, decimal, dec
            char, character, nchar, national character, national char
            varchar, character varying, char varying, nchar varying, national character varying, national char varying
            bit
            varbit, bit varying
            time, time without time zone
            timetz, time with time zone
            timestamp, timestamp without time zone
            timestamptz, timestamp with time zone
            interval
            """);

    /** Names in pg_type that differ from the canonical spelling. */
    private static final Map<String, String> CATALOG = Map.of(
            "int2", "smallint",
            "int4", "integer",
            "int8", "bigint",
            "float4", "real",
            "float8", "double precision",
            "bool", "boolean",
            "char", "\"char\"",
            "bit", "\"bit\"");

    /** Names in pg_type that are the canonical spelling, although some are also key words. */
    private static final Set<String> PLAIN = Set.of("""
            numeric money text varchar bpchar name bytea uuid json jsonb jsonpath xml date time timetz timestamp timestamptz
            interval varbit inet cidr macaddr macaddr8 point line lseg box path polygon circle tsvector tsquery pg_lsn
            pg_snapshot txid_snapshot oid xid xid8 cid tid regclass regcollation regconfig regdictionary regnamespace regoper
            regoperator regproc regprocedure regrole regtype refcursor aclitem oidvector int2vector int4range int8range
            numrange daterange tsrange tstzrange int4multirange int8multirange nummultirange datemultirange tsmultirange
            tstzmultirange
            """.strip().split("\\s+"));

    private static final Set<String> INTERVAL_FIELDS = Set.of(
            "year",
            "month",
            "day",
            "hour",
            "minute",
            "second",
            "year to month",
            "day to hour",
            "day to minute",
            "day to second",
            "hour to minute",
            "hour to second",
            "minute to second");

    private static final Set<String> SERIAL =
            Set.of("smallserial", "serial", "bigserial", "serial2", "serial4", "serial8");

    private TypeNames() {}

    private static Map<String, String> words(String table) {
        Map<String, String> words = new HashMap<>();
        for (String line : table.lines().toList()) {
            List<String> spellings = List.of(line.split(", ", -1));
            spellings.forEach(spelling -> words.put(spelling, spellings.get(0)));
        }
        return Map.copyOf(words);
    }

    /** The canonical name of a type that is written in unquoted words; absent if the grammar has no such words. */
    static Optional<String> ofWords(String words) {
        String fields = words.startsWith("interval ") ? words.substring("interval ".length()) : "";
        return INTERVAL_FIELDS.contains(fields) ? Optional.of(words) : Optional.ofNullable(WORDS.get(words));
    }

    /** The canonical name of a type in pg_type; absent if the server has no built-in type of this name. */
    static Optional<String> ofCatalog(String name) {
        return PLAIN.contains(name) ? Optional.of(name) : Optional.ofNullable(CATALOG.get(name));
    }

    /** Whether the name is shorthand for an integer with a sequence and a default, and not a type. */
    static boolean isSerial(String name) {
        return SERIAL.contains(name);
    }
}
