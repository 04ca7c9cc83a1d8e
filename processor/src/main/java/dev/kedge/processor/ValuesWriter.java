package dev.kedge.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Generates {@code MarketValues}: the functions by which rows read values from JDBC and give them to it. It is the same for
 * every set of entities, because rows compiled earlier go on calling it.
 *
 * <p>Functions in one place keep rows small, and rows without lambdas and inference are what javac is quick with.
 */
final class ValuesWriter {
    private static final ClassName ARRAY = ClassName.get("java.sql", "Array");
    private static final ClassName RESULTS = ClassName.get("java.sql", "ResultSet");
    private static final ClassName STATEMENT = ClassName.get("java.sql", "PreparedStatement");
    private static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");
    private static final TypeName TEXTS = ArrayTypeName.of(String.class);
    private static final List<TypeName> PRIMITIVES =
            List.of(TypeName.LONG, TypeName.INT, TypeName.SHORT, TypeName.BOOLEAN, TypeName.FLOAT, TypeName.DOUBLE);
    private static final TypeVariableName T = TypeVariableName.get("T");
    private static final TypeName PARSER =
            ParameterizedTypeName.get(ClassName.get(Function.class), ClassName.get(String.class), T);

    private final DatabasePackage database;

    ValuesWriter(DatabasePackage database) {
        this.database = database;
    }

    ClassName name() {
        return ClassName.get(database.packageName(), database.classPrefix() + "Values");
    }

    void write(JavaWriter writer) {
        TypeSpec.Builder values = TypeSpec.classBuilder(name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Carries values between the rows of database $L and JDBC.\n", database.name())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        readers(values);
        arrayReaders(values);
        senders(values);
        for (TypeName primitive : PRIMITIVES) {
            values.addMethod(primitives(primitive));
            values.addMethod(array(ArrayTypeName.of(primitive), "values.length", "values[i]"));
        }
        writer.write(
                name(), values, List.of(database.element()), database.mirror().site());
    }

    private static void readers(TypeSpec.Builder values) {
        values.addMethod(reader("instant", Instant.class)
                .addStatement("$1T value = results.getObject(index, $1T.class)", OffsetDateTime.class)
                .addStatement("return value == null ? null : value.toInstant()")
                .build());
        values.addMethod(reader("duration", Duration.class)
                .addStatement("long micros = results.getLong(index)")
                .addStatement(
                        "return results.wasNull() ? null : $T.of(micros, $T.MICROS)", Duration.class, ChronoUnit.class)
                .build());
        values.addMethod(reader("parsed", T)
                .addTypeVariable(T)
                .addParameter(PARSER, "parser")
                .addStatement("$T text = results.getString(index)", String.class)
                .addStatement("return text == null ? null : parser.apply(text)")
                .build());
        values.addMethod(function("address", InetAddress.class)
                .addParameter(String.class, "text")
                .beginControlFlow("try")
                .addStatement("return $T.getByName(text)", InetAddress.class)
                .nextControlFlow("catch ($T e)", UnknownHostException.class)
                .addStatement("throw new $T(text, e)", IllegalArgumentException.class)
                .endControlFlow()
                .build());
        values.addMethod(function("offsetTime", OffsetTime.class)
                .addParameter(String.class, "text")
                .addStatement("int blank = text.indexOf(' ')")
                .addStatement(
                        "$T offset = $T.ofTotalSeconds($T.parseInt(text.substring(blank + 1)))",
                        ZoneOffset.class,
                        ZoneOffset.class,
                        Integer.class)
                .addStatement("return $T.parse(text.substring(0, blank)).atOffset(offset)", LocalTime.class)
                .build());
        optional(values, "optionalInt", OptionalInt.class, "int", "getInt");
        optional(values, "optionalLong", OptionalLong.class, "long", "getLong");
        optional(values, "optionalDouble", OptionalDouble.class, "double", "getDouble");
        TypeVariableName constant = TypeVariableName.get(
                "E", ParameterizedTypeName.get(ClassName.get(Enum.class), TypeVariableName.get("E")));
        values.addMethod(reader("constant", constant)
                .addTypeVariable(constant)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), constant), "type")
                .addStatement("$T name = results.getString(index)", String.class)
                .addStatement("return name == null ? null : $T.valueOf(type, name)", Enum.class)
                .build());
    }

    private static void optional(
            TypeSpec.Builder values, String name, Class<?> optional, String primitive, String getter) {
        values.addMethod(reader(name, optional)
                .addStatement("$L value = results.$L(index)", primitive, getter)
                .addStatement("return results.wasNull() ? $1T.empty() : $1T.of(value)", optional)
                .build());
    }

    private static void arrayReaders(TypeSpec.Builder values) {
        values.addMethod(reader("texts", TEXTS)
                .addStatement("$T array = results.getArray(index)", ARRAY)
                .addStatement("return array == null ? null : ($T) array.getArray()", TEXTS)
                .build());
        values.addMethod(reader("textList", ParameterizedTypeName.get(List.class, String.class))
                .addStatement("$T texts = texts(results, index)", TEXTS)
                .addStatement("return texts == null ? null : $T.of(texts)", List.class)
                .build());
        values.addMethod(reader("list", ParameterizedTypeName.get(ClassName.get(List.class), T))
                .addTypeVariable(T)
                .addParameter(PARSER, "parser")
                .addStatement("$T texts = texts(results, index)", TEXTS)
                .addStatement("return texts == null ? null : $T.of(texts).map(parser).toList()", Stream.class)
                .build());
        values.addMethod(reader("array", ArrayTypeName.of(T))
                .addTypeVariable(T)
                .addParameter(PARSER, "parser")
                .addParameter(ParameterizedTypeName.get(ClassName.get(IntFunction.class), ArrayTypeName.of(T)), "array")
                .addStatement("$T texts = texts(results, index)", TEXTS)
                .addStatement("return texts == null ? null : $T.of(texts).map(parser).toArray(array)", Stream.class)
                .build());
    }

    private static void senders(TypeSpec.Builder values) {
        values.addMethod(function("offset", OffsetDateTime.class)
                .addParameter(Instant.class, "value")
                .addStatement("return value == null ? null : value.atOffset($T.UTC)", ZoneOffset.class)
                .build());
        values.addMethod(function("orNull", Integer.class)
                .addParameter(OptionalInt.class, "value")
                .addStatement("return value.isPresent() ? value.getAsInt() : null")
                .build());
        values.addMethod(function("orNull", Long.class)
                .addParameter(OptionalLong.class, "value")
                .addStatement("return value.isPresent() ? value.getAsLong() : null")
                .build());
        values.addMethod(function("orNull", Double.class)
                .addParameter(OptionalDouble.class, "value")
                .addStatement("return value.isPresent() ? value.getAsDouble() : null")
                .build());
        values.addMethod(function("text", String.class)
                .addParameter(Object.class, "value")
                .beginControlFlow("if (value instanceof $T<?> constant)", Enum.class)
                .addStatement("return constant.name()")
                .endControlFlow()
                .beginControlFlow("if (value instanceof $T address)", InetAddress.class)
                .addStatement("return address.getHostAddress()")
                .endControlFlow()
                .beginControlFlow("if (value instanceof byte[] bytes)")
                .addStatement("return $S + $T.of().formatHex(bytes)", "\\x", HexFormat.class)
                .endControlFlow()
                .addStatement("return value == null ? null : value.toString()")
                .build());
        values.addMethod(array(
                ParameterizedTypeName.get(ClassName.get(Collection.class), WildcardTypeName.subtypeOf(Object.class)),
                "values.size()",
                null));
        values.addMethod(array(ArrayTypeName.of(Object.class), "values.length", "values[i]"));
        values.addMethod(MethodSpec.methodBuilder("send")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ARRAY)
                .addParameter(STATEMENT, "statement")
                .addParameter(TEXTS, "texts")
                .addException(SQL_EXCEPTION)
                .addStatement("return statement.getConnection().createArrayOf($S, texts)", "text")
                .build());
    }

    /** Sends an array as texts, which SQL casts to the column's type. */
    private static MethodSpec array(TypeName type, String size, @Nullable String item) {
        CodeBlock loop = item == null
                ? CodeBlock.of(
                        "int i = 0;\nfor ($T value : values) {\n$>texts[i++] = text(value);\n$<}\n", Object.class)
                : CodeBlock.of("for (int i = 0; i < texts.length; i++) {\n$>texts[i] = text($L);\n$<}\n", item);
        return MethodSpec.methodBuilder("array")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ARRAY)
                .addParameter(STATEMENT, "statement")
                .addParameter(type, "values")
                .addException(SQL_EXCEPTION)
                .beginControlFlow("if (values == null)")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$1T texts = new $2T[$3L]", TEXTS, String.class, size)
                .addCode(loop)
                .addStatement("return send(statement, texts)")
                .build();
    }

    /** Reads an array of primitives, such as {@code longs}. */
    private static MethodSpec primitives(TypeName primitive) {
        String name = primitive.toString();
        String parser = primitive.equals(TypeName.INT)
                ? "parseInt"
                : "parse" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return reader(name + "s", ArrayTypeName.of(primitive))
                .addStatement("$T texts = texts(results, index)", TEXTS)
                .beginControlFlow("if (texts == null)")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$1T[] values = new $1T[texts.length]", primitive)
                .beginControlFlow("for (int i = 0; i < texts.length; i++)")
                .addStatement("values[i] = $T.$L(texts[i])", primitive.box(), parser)
                .endControlFlow()
                .addStatement("return values")
                .build();
    }

    private static MethodSpec.Builder reader(String name, Class<?> returned) {
        return reader(name, ClassName.get(returned));
    }

    private static MethodSpec.Builder reader(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(returned)
                .addParameter(RESULTS, "results")
                .addParameter(TypeName.INT, "index")
                .addException(SQL_EXCEPTION);
    }

    private static MethodSpec.Builder function(String name, Class<?> returned) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(returned);
    }
}
