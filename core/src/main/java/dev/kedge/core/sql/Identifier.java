package dev.kedge.core.sql;

import dev.kedge.core.stability.Experimental;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Quotes and measures names by PostgreSQL's rules (manual, section 4.1.1). */
@Experimental
public final class Identifier {

    /** The greatest length of a name in bytes of UTF-8. The server truncates longer names. */
    public static final int MAX_BYTES = 63;

    /**
     * The key words that cannot name a column, table or type without quotes: the reserved ones and those that can be
     * neither function nor type (manual, appendix C). Unnecessary quotes do no harm.
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

    /** The key words among them that can still name a column, but nothing else. */
    private static final Set<String> COLUMN_NAMES = Set.of(
            ("between bigint bit boolean char character coalesce dec decimal exists extract float greatest grouping inout"
                            + " int integer interval json json_array json_arrayagg json_exists json_object json_objectagg"
                            + " json_query json_scalar json_serialize json_table json_value least merge_action national nchar"
                            + " none normalize nullif numeric out overlay position precision real row setof smallint substring"
                            + " time timestamp treat trim values varchar xmlattributes xmlconcat xmlelement xmlexists xmlforest"
                            + " xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable")
                    .split(" "));

    private Identifier() {}

    /**
     * {@return the name as SQL text, quoted only if PostgreSQL would read the unquoted word as something else}
     *
     * @param name the name
     */
    public static String quote(String name) {
        return isPlain(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * {@return whether the unquoted word means exactly this name}
     *
     * @param name the name
     */
    public static boolean isPlain(String name) {
        return isSimple(name) && !RESERVED.contains(name);
    }

    /** Whether the unquoted word, in lower case, is always a key word, so that it cannot mean a column. */
    static boolean isKeyWord(String word) {
        return RESERVED.contains(word) && !COLUMN_NAMES.contains(word);
    }

    /**
     * {@return the length of a name in bytes, as the server counts it}
     *
     * @param name the name
     */
    public static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * {@return the longest prefix of a text that fits a number of bytes and does not split a character}
     *
     * @param text the text
     * @param maxBytes the greatest length in bytes of UTF-8
     */
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
