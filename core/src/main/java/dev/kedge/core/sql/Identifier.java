package dev.kedge.core.sql;

import dev.kedge.core.stability.Experimental;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Names as PostgreSQL reads and writes them (manual, section 4.1.1). */
@Experimental
public final class Identifier {

    /** The greatest length of a name in bytes of UTF-8; the server cuts what is longer. */
    public static final int MAX_BYTES = 63;

    /**
     * The key words that a column, table or type cannot be called without quotes: the reserved ones and those that can be
     * neither function nor type (manual, appendix C). Quoting one too many does no harm.
     */
    private static final Set<String> RESERVED =
            Set.of(("all analyse analyze and any array as asc asymmetric authorization"
                            + " between bigint binary bit boolean both case cast char character check coalesce collate collation"
                            + " column concurrently constraint create cross current_catalog current_date current_role"
                            + " current_schema current_time current_timestamp current_user dec decimal default deferrable desc"
                            + " distinct do else end except exists extract false fetch float for foreign freeze from full grant"
                            + " greatest group grouping having ilike in initially inner inout int integer intersect interval into"
                            + " is isnull join json json_array json_arrayagg json_exists json_object json_objectagg json_query"
                            + " json_scalar json_serialize json_table json_value lateral leading least left like limit localtime"
                            + " localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric"
                            + " offset on only or order out outer overlaps overlay placing position precision primary real"
                            + " references returning right row select session_user setof similar smallint some substring symmetric"
                            + " system_user table tablesample then time timestamp to trailing treat trim true union unique user"
                            + " using values varchar variadic verbose when where window with xmlattributes xmlconcat xmlelement"
                            + " xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable")
                    .split(" "));

    /** Those of them that may be a column's name all the same, though nothing else's. */
    private static final Set<String> COLUMN_NAMES = Set.of(
            ("between bigint bit boolean char character coalesce dec decimal exists extract float greatest grouping inout"
                            + " int integer interval json json_array json_arrayagg json_exists json_object json_objectagg"
                            + " json_query json_scalar json_serialize json_table json_value least merge_action national nchar"
                            + " none normalize nullif numeric out overlay position precision real row setof smallint substring"
                            + " time timestamp treat trim values varchar xmlattributes xmlconcat xmlelement xmlexists xmlforest"
                            + " xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable")
                    .split(" "));

    private Identifier() {}

    /** The name as SQL text: quoted only if PostgreSQL would read the bare word as something else. */
    public static String quote(String name) {
        return isPlain(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Whether the bare word means this very name. */
    public static boolean isPlain(String name) {
        return isSimple(name) && !RESERVED.contains(name);
    }

    /** Whether the bare word, in lower case, is a key word wherever it stands, so that no column is meant by it. */
    static boolean isKeyWord(String word) {
        return RESERVED.contains(word) && !COLUMN_NAMES.contains(word);
    }

    /** The name's length in bytes, as the server counts it. */
    public static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The longest beginning of the text that is a valid name's length and cuts no character in two. */
    public static String truncate(String text, int maxBytes) {
        int end = text.length();
        while (bytes(text.substring(0, end)) > maxBytes) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }

    private static boolean isSimple(String name) {
        if (name.isEmpty() || !(isLower(name.charAt(0)) || name.charAt(0) == '_')) {
            return false;
        }
        return name.chars().allMatch(c -> isLower((char) c) || c == '_' || c == '$' || c >= '0' && c <= '9');
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }
}
