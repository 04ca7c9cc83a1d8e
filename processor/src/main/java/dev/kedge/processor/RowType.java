package dev.kedge.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.sql.Identifier;
import dev.kedge.processor.JavaType.Shape;
import dev.kedge.processor.JavaType.Wrapper;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one column of a row passes through JDBC. Whatever the driver cannot carry exactly, such as intervals and arrays of
 * times, goes as text or numbers that SQL converts.
 */
final class RowType {
    private static final ClassName OFFSET = ClassName.get(OffsetDateTime.class);

    private final EntityColumn column;
    private final JavaType type;
    private final TypeName element;

    RowType(EntityColumn column) {
        this.column = column;
        this.type = column.type();
        this.element = TypeName.get(type.element());
    }

    /** What a SELECT asks for. */
    String select() {
        String name = Identifier.quote(column.name());
        String value = type.isSingle() ? single(name) : array(name);
        return value.equals(name) ? name : value + " AS " + name;
    }

    private String single(String name) {
        if (type.scalar() == Scalar.DURATION) {
            return "(extract(epoch FROM " + name + ") * 1000000)::bigint";
        }
        boolean asDeclared = type.scalar() == Scalar.ENUM
                || column.column().type().base().equals(type.scalar().postgres())
                || type.scalar() == Scalar.STRING
                        && ColumnTypes.isText(column.column().type());
        return asDeclared ? name : name + "::" + type.scalar().postgres();
    }

    private String array(String name) {
        String text = ArrayText.select(type.scalar(), "e");
        return text.equals("e")
                ? name + "::text[]"
                : "CASE WHEN " + name + " IS NOT NULL THEN ARRAY(SELECT " + text + " FROM unnest(" + name
                        + ") WITH ORDINALITY AS u (e, n) ORDER BY n) END";
    }

    /** What stands for the value in an INSERT. */
    String parameter() {
        PgType to = column.column().type();
        boolean direct = type.isSingle()
                && (type.scalar() == Scalar.ENUM || type.scalar() == Scalar.STRING
                        ? ColumnTypes.isText(to) && !to.is("citext")
                        : type.scalar() != Scalar.DURATION
                                && to.base().equals(type.scalar().postgres()));
        return direct ? "?" : "?::" + new PgType(to.base(), java.util.List.of(), to.dimensions()).sql();
    }

    /** Reads the value from a result set's column. */
    CodeBlock read(int index) {
        boolean nullable = type.isOptional() || column.column().nullable();
        CodeBlock raw = raw(index, nullable);
        if (type.wrapper() == Wrapper.OPTIONAL_PRIMITIVE) {
            TypeName optional = TypeName.get(type.declared());
            return CodeBlock.of(
                    "$T.ofNullable($L).map($T::of).orElseGet($T::empty)", Optional.class, raw, optional, optional);
        }
        if (!nullable) {
            return converted(raw);
        }
        boolean same = converted(CodeBlock.of("value")).equals(CodeBlock.of("value"));
        CodeBlock optional = same
                ? CodeBlock.of("$T.ofNullable($L)", Optional.class, raw)
                : CodeBlock.of(
                        "$T.ofNullable($L).map(value -> $L)", Optional.class, raw, converted(CodeBlock.of("value")));
        if (type.isOptional()) {
            return optional;
        }
        return same ? raw : CodeBlock.of("$L.orElse(null)", optional);
    }

    private CodeBlock raw(int index, boolean nullable) {
        if (!type.isSingle()) {
            return CodeBlock.of("texts(results.getArray($L))", index);
        }
        return switch (type.scalar()) {
            case LONG, DURATION -> number("getLong", Long.class, index, nullable);
            case INT -> number("getInt", Integer.class, index, nullable);
            case SHORT -> number("getShort", Short.class, index, nullable);
            case BOOLEAN -> number("getBoolean", Boolean.class, index, nullable);
            case FLOAT -> number("getFloat", Float.class, index, nullable);
            case DOUBLE -> number("getDouble", Double.class, index, nullable);
            case STRING, ENUM -> CodeBlock.of("results.getString($L)", index);
            case DECIMAL -> CodeBlock.of("results.getBigDecimal($L)", index);
            case BYTES -> CodeBlock.of("results.getBytes($L)", index);
            case INSTANT -> CodeBlock.of("results.getObject($L, $T.class)", index, OFFSET);
            case OFFSET_DATE_TIME, LOCAL_DATE, LOCAL_DATE_TIME, LOCAL_TIME, UUID ->
                CodeBlock.of("results.getObject($L, $T.class)", index, element);
        };
    }

    private static CodeBlock number(String getter, Class<?> boxed, int index, boolean nullable) {
        return nullable
                ? CodeBlock.of("results.getObject($L, $T.class)", index, boxed)
                : CodeBlock.of("results.$L($L)", getter, index);
    }

    /** The Java value of what JDBC gives. */
    private CodeBlock converted(CodeBlock raw) {
        if (type.shape() == Shape.LIST) {
            return type.scalar() == Scalar.STRING
                    ? CodeBlock.of("$T.of($L)", java.util.List.class, raw)
                    : CodeBlock.of(
                            "$T.of($L).map(text -> $L).toList()",
                            Stream.class,
                            raw,
                            ArrayText.parse(type.scalar(), element));
        }
        if (type.shape() == Shape.ARRAY) {
            if (element.isPrimitive()) {
                return CodeBlock.of("$L($L)", ArrayText.fromTexts(element), raw);
            }
            return type.scalar() == Scalar.STRING
                    ? raw
                    : CodeBlock.of(
                            "$T.of($L).map(text -> $L).toArray($T[]::new)",
                            Stream.class,
                            raw,
                            ArrayText.parse(type.scalar(), element),
                            element);
        }
        return switch (type.scalar()) {
            case INSTANT -> CodeBlock.of("$L.toInstant()", raw);
            case DURATION -> CodeBlock.of("$T.of($L, $T.MICROS)", Duration.class, raw, ChronoUnit.class);
            case ENUM -> CodeBlock.of("$T.valueOf($L)", element, raw);
            default -> raw;
        };
    }

    /** Sets a statement's parameter to the value. */
    CodeBlock bind(int index) {
        CodeBlock value = CodeBlock.of("$N()", column.accessor().name());
        if (!type.isSingle()) {
            return CodeBlock.of("statement.setArray($L, array(statement, $L))", index, orNull(value));
        }
        if (type.isPrimitive()) {
            String setter = "set" + Character.toUpperCase(element.toString().charAt(0))
                    + element.toString().substring(1);
            return CodeBlock.of("statement.$L($L, $L)", setter, index, value);
        }
        return CodeBlock.of("statement.setObject($L, $L)", index, orNull(value));
    }

    private CodeBlock orNull(CodeBlock value) {
        if (type.wrapper() == Wrapper.OPTIONAL_PRIMITIVE) {
            String kind = TypeName.get(type.element()).toString();
            return CodeBlock.of(
                    "$L.isPresent() ? $L.getAs$L$L() : null",
                    value,
                    value,
                    Character.toUpperCase(kind.charAt(0)),
                    kind.substring(1));
        }
        CodeBlock sent = sent(CodeBlock.of("value"));
        boolean same = sent.equals(CodeBlock.of("value"));
        if (type.isOptional()) {
            return same
                    ? CodeBlock.of("$L.orElse(null)", value)
                    : CodeBlock.of("$L.map(value -> $L).orElse(null)", value, sent);
        }
        if (same) {
            return value;
        }
        return column.column().nullable()
                ? CodeBlock.of("$T.ofNullable($L).map(value -> $L).orElse(null)", Optional.class, value, sent)
                : sent(value);
    }

    /** What JDBC takes for the Java value. */
    private CodeBlock sent(CodeBlock value) {
        if (!type.isSingle()) {
            if (element.isPrimitive()) {
                return CodeBlock.of("toTexts($L)", value);
            }
            CodeBlock stream = type.shape() == Shape.LIST
                    ? CodeBlock.of("$L.stream()", value)
                    : CodeBlock.of("$T.of($L)", Stream.class, value);
            return type.scalar() == Scalar.STRING
                    ? type.shape() == Shape.LIST ? CodeBlock.of("$L.toArray($T[]::new)", value, String.class) : value
                    : CodeBlock.of(
                            "$L.map(item -> $L).toArray($T[]::new)",
                            stream,
                            ArrayText.format(type.scalar()),
                            String.class);
        }
        return switch (type.scalar()) {
            case INSTANT -> CodeBlock.of("$L.atOffset($T.UTC)", value, ZoneOffset.class);
            case DURATION -> CodeBlock.of("$L.toString()", value);
            case ENUM -> CodeBlock.of("$L.name()", value);
            default -> value;
        };
    }

    /** What takes a copy of the value that nobody else can change; absent if nobody can anyway. */
    Optional<CodeBlock> copy(CodeBlock value) {
        if (type.shape() == Shape.LIST) {
            return Optional.of(copy(value, CodeBlock.of("$T::copyOf", java.util.List.class), "$T.copyOf($L)"));
        }
        if (!type.isMutable()) {
            return Optional.empty();
        }
        return Optional.of(copy(value, CodeBlock.of("$T::clone", TypeName.get(type.value())), "$2L.clone()"));
    }

    private CodeBlock copy(CodeBlock value, CodeBlock reference, String plain) {
        if (type.isOptional()) {
            return CodeBlock.of("$L.map($L)", value, reference);
        }
        CodeBlock copied = CodeBlock.of(
                plain.replace("$2L", "$L"),
                plain.startsWith("$T") ? new Object[] {java.util.List.class, value} : new Object[] {value});
        return column.column().nullable() ? CodeBlock.of("$L == null ? null : $L", value, copied) : copied;
    }

    /** Whether the row needs the functions that carry arrays as texts. */
    boolean isArray() {
        return !type.isSingle();
    }

    /** The primitive type of its elements; absent if they are objects or there is but one. */
    Optional<TypeName> primitiveElement() {
        return isArray() && element.isPrimitive() ? Optional.of(element) : Optional.empty();
    }

    @Override
    public String toString() {
        return Objects.toString(column.name());
    }
}
