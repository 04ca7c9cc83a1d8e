package dev.kedge.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.kedge.processor.source.Scalar;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * Transfers the elements of arrays as text. This is the only form in which JDBC transfers arrays of every type exactly, if
 * the SQL prints them independently of the settings of the session.
 */
final class ArrayText {
    private ArrayText() {}

    /** The text of an element in SQL; the element itself if its cast to text does not depend on settings. */
    static String select(Scalar scalar, String element) {
        return switch (scalar) {
            case INSTANT, OFFSET_DATE_TIME ->
                "to_char(" + element + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
            case LOCAL_DATE_TIME -> "to_char(" + element + ", 'YYYY-MM-DD\"T\"HH24:MI:SS.US')";
            case LOCAL_DATE -> "to_char(" + element + ", 'YYYY-MM-DD')";
            case LOCAL_TIME -> "to_char(" + element + ", 'HH24:MI:SS.US')";
            case DURATION -> "(extract(epoch FROM " + element + ") * 1000000)::bigint::text";
            case PERIOD ->
                "'P' || extract(year FROM " + element + ")::integer || 'Y' || extract(month FROM " + element
                        + ")::integer || 'M' || extract(day FROM " + element + ")::integer || 'D'";
            case OFFSET_TIME -> element + "::time::text || ' ' || extract(timezone FROM " + element + ")::integer";
            case ADDRESS -> "host(" + element + ")";
            case BYTES -> "encode(" + element + ", 'hex')";
            default -> element;
        };
    }

    /** The function that parses an element. */
    static CodeBlock parser(Scalar scalar, TypeName element) {
        return switch (scalar) {
            case LONG, INT, SHORT, BOOLEAN, FLOAT, DOUBLE, ENUM -> CodeBlock.of("text -> $T.valueOf(text)", element);
            case STRING -> throw new IllegalArgumentException("a text needs no parser");
            case DECIMAL -> CodeBlock.of("text -> new $T(text)", element);
            case BIG_INTEGER -> CodeBlock.of("text -> new $T(text).toBigIntegerExact()", BigDecimal.class);
            case URI -> CodeBlock.of("$T::create", element);
            case ADDRESS -> CodeBlock.of("$T::address", RowType.VALUES);
            case OFFSET_TIME -> CodeBlock.of("$T::offsetTime", RowType.VALUES);
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE, LOCAL_DATE_TIME, LOCAL_TIME, PERIOD ->
                CodeBlock.of("text -> $T.parse(text)", element);
            case DURATION ->
                CodeBlock.of(
                        "text -> $T.of($T.parseLong(text), $T.MICROS)", Duration.class, Long.class, ChronoUnit.class);
            case UUID -> CodeBlock.of("text -> $T.fromString(text)", element);
            case BYTES -> CodeBlock.of("text -> $T.of().parseHex(text)", HexFormat.class);
        };
    }
}
