package dev.kedge.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.sql.Identifier;
import dev.kedge.processor.entity.ColumnTypes;
import dev.kedge.processor.entity.EntityColumn;
import dev.kedge.processor.source.JavaType;
import dev.kedge.processor.source.JavaType.Shape;
import dev.kedge.processor.source.JavaType.Wrapper;
import dev.kedge.processor.source.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How one column of a row is transferred through JDBC. Values that the driver cannot transfer exactly, such as intervals
 * and arrays of times, are transferred as text or numbers that SQL converts.
 */
final class RowType {
    /** The class of the functions that convert values. The processor itself does not depend on it. */
    static final ClassName VALUES = ClassName.get("dev.kedge.runtime", "RowValues");

    private final EntityColumn column;
    private final JavaType type;
    private final TypeName element;
    private final boolean nullable;

    RowType(EntityColumn column) {
        this.column = column;
        this.type = column.type();
        this.element = TypeName.get(type.element());
        this.nullable = type.isOptional() || column.column().nullable();
    }

    /** The expression in a SELECT. */
    String select() {
        String name = Identifier.quote(column.name());
        String value = type.isSingle() ? single(name) : array(name);
        return value.equals(name) ? name : value + " AS " + name;
    }

    private String single(String name) {
        if (type.scalar() == Scalar.DURATION) {
            return "(extract(epoch FROM " + name + ") * 1000000)::bigint";
        }
        if (type.scalar() == Scalar.PERIOD || type.scalar() == Scalar.ADDRESS) {
            return ArrayText.select(type.scalar(), name);
        }
        boolean asDeclared = type.scalar() == Scalar.ENUM || isDefaultType() || isTextInText();
        return asDeclared ? name : name + "::" + type.scalar().postgres();
    }

    private String array(String name) {
        String text = ArrayText.select(type.scalar(), "e");
        return text.equals("e")
                ? name + "::text[]"
                : "CASE WHEN " + name + " IS NOT NULL THEN ARRAY(SELECT " + text + " FROM unnest(" + name
                        + ") WITH ORDINALITY AS u (e, n) ORDER BY n) END";
    }

    /** The parameter in an INSERT, with a cast if the driver would not give the exact type of the column. */
    String parameter() {
        PgType to = column.column().type();
        boolean asIs = type.isSingle() && (isTextInText() && !to.is("citext") || isDefaultType() && !isSentAsText());
        return asIs ? "?" : "?::" + new PgType(to.base(), List.of(), to.dimensions()).sql();
    }

    private boolean isDefaultType() {
        return column.column().type().base().equals(type.scalar().postgres());
    }

    private boolean isSentAsText() {
        return switch (type.scalar()) {
            case BIG_INTEGER, DURATION, PERIOD, ADDRESS -> true;
            default -> false;
        };
    }

    private boolean isTextInText() {
        return type.scalar().isText() && ColumnTypes.isText(column.column().type());
    }

    /** Reads the value from a result set's column. */
    CodeBlock read(int index) {
        if (type.wrapper() == Wrapper.OPTIONAL_PRIMITIVE) {
            return CodeBlock.of("$T.optional$L(results, $L)", VALUES, capitalized(element), index);
        }
        CodeBlock value = type.isSingle() ? single(index) : array(index);
        return type.isOptional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
    }

    private CodeBlock single(int index) {
        return switch (type.scalar()) {
            case LONG, INT, SHORT, BOOLEAN, FLOAT, DOUBLE ->
                nullable
                        ? CodeBlock.of("results.getObject($L, $T.class)", index, element.box())
                        : CodeBlock.of("results.get$L($L)", capitalized(element.unbox()), index);
            case STRING -> CodeBlock.of("results.getString($L)", index);
            case DECIMAL -> CodeBlock.of("results.getBigDecimal($L)", index);
            case BYTES -> CodeBlock.of("results.getBytes($L)", index);
            case INSTANT -> CodeBlock.of("$T.instant(results, $L)", VALUES, index);
            case DURATION -> CodeBlock.of("$T.duration(results, $L)", VALUES, index);
            case ENUM -> CodeBlock.of("$T.constant(results, $L, $T.class)", VALUES, index, element);
            case BIG_INTEGER, PERIOD, URI, ADDRESS ->
                CodeBlock.of("$T.parsed(results, $L, $L)", VALUES, index, ArrayText.parser(type.scalar(), element));
            case OFFSET_DATE_TIME, OFFSET_TIME, LOCAL_DATE, LOCAL_DATE_TIME, LOCAL_TIME, UUID ->
                CodeBlock.of("results.getObject($L, $T.class)", index, element);
        };
    }

    private CodeBlock array(int index) {
        if (element.isPrimitive()) {
            return CodeBlock.of("$T.$Ls(results, $L)", VALUES, element, index);
        }
        if (type.scalar() == Scalar.STRING) {
            String reader = type.shape() == Shape.LIST ? "textList" : "texts";
            return CodeBlock.of("$T.$L(results, $L)", VALUES, reader, index);
        }
        CodeBlock parser = ArrayText.parser(type.scalar(), element);
        return type.shape() == Shape.LIST
                ? CodeBlock.of("$T.list(results, $L, $L)", VALUES, index, parser)
                : CodeBlock.of("$T.array(results, $L, $L, $T[]::new)", VALUES, index, parser, element);
    }

    /** Sets a statement's parameter to the value. */
    CodeBlock bind(int index) {
        CodeBlock value = CodeBlock.of("$N()", column.accessor().name());
        if (type.isPrimitive()) {
            return CodeBlock.of("statement.set$L($L, $L)", capitalized(element), index, value);
        }
        if (type.wrapper() == Wrapper.OPTIONAL_PRIMITIVE) {
            return CodeBlock.of("statement.setObject($L, $T.orNull($L))", index, VALUES, value);
        }
        CodeBlock plain = type.isOptional() ? CodeBlock.of("$L.orElse(null)", value) : value;
        if (!type.isSingle()) {
            return CodeBlock.of("statement.setArray($L, $T.array(statement, $L))", index, VALUES, plain);
        }
        return CodeBlock.of("statement.setObject($L, $L)", index, sent(plain));
    }

    private CodeBlock sent(CodeBlock value) {
        return switch (type.scalar()) {
            case INSTANT -> CodeBlock.of("$T.offset($L)", VALUES, value);
            case BIG_INTEGER, DURATION, PERIOD, URI, ADDRESS, ENUM -> CodeBlock.of("$T.text($L)", VALUES, value);
            default -> value;
        };
    }

    /** The code that makes a defensive copy of the value; absent if the value is immutable. */
    Optional<CodeBlock> copy() {
        CodeBlock value = CodeBlock.of("$N", column.accessor().name());
        if (type.shape() != Shape.LIST && !type.isMutable()) {
            return Optional.empty();
        }
        boolean list = type.shape() == Shape.LIST;
        if (type.isOptional()) {
            CodeBlock copier = list
                    ? CodeBlock.of("$T::copyOf", List.class)
                    : CodeBlock.of("$T::clone", TypeName.get(type.value()));
            return Optional.of(CodeBlock.of("$L.map($L)", value, copier));
        }
        CodeBlock copy = list ? CodeBlock.of("$T.copyOf($L)", List.class, value) : CodeBlock.of("$L.clone()", value);
        return Optional.of(nullable ? CodeBlock.of("$L == null ? null : $L", value, copy) : copy);
    }

    private static String capitalized(TypeName primitive) {
        String name = primitive.toString();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
