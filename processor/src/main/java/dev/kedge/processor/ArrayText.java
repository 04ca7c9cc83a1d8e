package dev.kedge.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * Arrays of a column as arrays of text: the one form that JDBC carries exactly for every type, if SQL prints the elements in
 * a form that no setting of the session changes.
 */
final class ArrayText {
    private static final ClassName ARRAY = ClassName.get("java.sql", "Array");
    private static final ClassName STATEMENT = ClassName.get("java.sql", "PreparedStatement");
    private static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");
    private static final ArrayTypeName TEXTS = ArrayTypeName.of(String.class);

    private ArrayText() {}

    /** The text of an element in SQL; the element itself where its cast to text depends on nothing. */
    static String select(Scalar scalar, String element) {
        return switch (scalar) {
            case INSTANT, OFFSET_DATE_TIME ->
                "to_char(" + element + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
            case LOCAL_DATE_TIME -> "to_char(" + element + ", 'YYYY-MM-DD\"T\"HH24:MI:SS.US')";
            case LOCAL_DATE -> "to_char(" + element + ", 'YYYY-MM-DD')";
            case LOCAL_TIME -> "to_char(" + element + ", 'HH24:MI:SS.US')";
            case DURATION -> "(extract(epoch FROM " + element + ") * 1000000)::bigint::text";
            case BYTES -> "encode(" + element + ", 'hex')";
            default -> element;
        };
    }

    /** The element of {@code text}. */
    static CodeBlock parse(Scalar scalar, TypeName element) {
        return switch (scalar) {
            case LONG, INT, SHORT, BOOLEAN, FLOAT, DOUBLE, ENUM -> CodeBlock.of("$T.valueOf(text)", element);
            case STRING -> CodeBlock.of("text");
            case DECIMAL -> CodeBlock.of("new $T(text)", element);
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE, LOCAL_DATE_TIME, LOCAL_TIME ->
                CodeBlock.of("$T.parse(text)", element);
            case DURATION ->
                CodeBlock.of("$T.of($T.parseLong(text), $T.MICROS)", Duration.class, Long.class, ChronoUnit.class);
            case UUID -> CodeBlock.of("$T.fromString(text)", element);
            case BYTES -> CodeBlock.of("$T.of().parseHex(text)", HexFormat.class);
        };
    }

    /** The text of {@code item}. */
    static CodeBlock format(Scalar scalar) {
        return switch (scalar) {
            case ENUM -> CodeBlock.of("item.name()");
            case BYTES -> CodeBlock.of("$S + $T.of().formatHex(item)", "\\x", HexFormat.class);
            default -> CodeBlock.of("item.toString()");
        };
    }

    /** The name of the function that makes an array of primitives of texts. */
    static String fromTexts(TypeName primitive) {
        return primitive + "s";
    }

    /** The function that reads an array of texts. */
    static MethodSpec read() {
        return function("texts", TEXTS)
                .addParameter(ARRAY, "array")
                .addException(SQL_EXCEPTION)
                .addStatement("return array == null ? null : ($T) array.getArray()", TEXTS)
                .build();
    }

    /** The function that sends an array of texts. */
    static MethodSpec send() {
        return function("array", ARRAY)
                .addParameter(STATEMENT, "statement")
                .addParameter(TEXTS, "texts")
                .addException(SQL_EXCEPTION)
                .addStatement(
                        "return texts == null ? null : statement.getConnection().createArrayOf($S, texts)", "text")
                .build();
    }

    static MethodSpec fromTextsFunction(TypeName primitive) {
        String name = primitive.toString();
        String parser = primitive.equals(TypeName.INT)
                ? "parseInt"
                : "parse" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return function(fromTexts(primitive), ArrayTypeName.of(primitive))
                .addParameter(TEXTS, "texts")
                .addStatement("$1T[] values = new $1T[texts.length]", primitive)
                .beginControlFlow("for (int i = 0; i < texts.length; i++)")
                .addStatement("values[i] = $T.$L(texts[i])", primitive.box(), parser)
                .endControlFlow()
                .addStatement("return values")
                .build();
    }

    static MethodSpec toTextsFunction(TypeName primitive) {
        return function("toTexts", TEXTS)
                .addParameter(ArrayTypeName.of(primitive), "values")
                .addStatement("$T[] texts = new $T[values.length]", String.class, String.class)
                .beginControlFlow("for (int i = 0; i < values.length; i++)")
                .addStatement("texts[i] = $T.valueOf(values[i])", String.class)
                .endControlFlow()
                .addStatement("return texts")
                .build();
    }

    private static MethodSpec.Builder function(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(returned);
    }
}
