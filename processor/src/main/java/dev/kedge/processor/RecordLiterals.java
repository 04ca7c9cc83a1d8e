package dev.kedge.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Values as the Java expressions that make them: records as constructor calls, whatever they are records of. A new kind of
 * step needs no code here.
 *
 * <p>A method holds at most 64 KiB of bytecode, so a value that would be long goes to a method of its own.
 */
final class RecordLiterals {
    /** A record has at most eight such parts, so that its method stays below the limit. */
    private static final int LONG = 4_000;

    private static final int MAX_CONSTANT_BYTES = 60_000;

    private final String prefix;
    private final List<MethodSpec> methods = new ArrayList<>();

    /** Methods get names that begin with the prefix. */
    RecordLiterals(String prefix) {
        this.prefix = prefix;
    }

    /** The methods that long values went to. */
    List<MethodSpec> methods() {
        return methods;
    }

    /** The expression that makes the record. */
    CodeBlock of(Record value) {
        CodeBlock.Builder code = CodeBlock.builder();
        addRecord(value, code);
        return code.build();
    }

    private void add(Object value, Type type, CodeBlock.Builder code) {
        if (value instanceof Record part) {
            if (weight(value) > LONG) {
                extract(part, code);
            } else {
                addRecord(part, code);
            }
        } else if (value instanceof List<?> list) {
            addList(list, argument(type), code);
        } else if (value instanceof Optional<?> optional) {
            if (optional.isEmpty()) {
                code.add("$T.empty()", Optional.class);
            } else {
                code.add("$T.of(", Optional.class);
                add(optional.get(), argument(type), code);
                code.add(")");
            }
        } else if (value instanceof String text) {
            addText(text, code);
        } else if (value instanceof Enum<?> constant) {
            code.add("$T.$L", constant.getDeclaringClass(), constant.name());
        } else if (value instanceof Instant instant) {
            code.add("$T.parse($S)", Instant.class, instant.toString());
        } else if (value instanceof Integer || value instanceof Boolean) {
            code.add("$L", value);
        } else {
            throw new IllegalArgumentException("no expression makes a " + value.getClass());
        }
    }

    private void addRecord(Record value, CodeBlock.Builder code) {
        code.add("new $T(", value.getClass());
        String separator = "";
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            code.add(separator);
            add(component(value, component), component.getGenericType(), code);
            separator = ", ";
        }
        code.add(")");
    }

    private void addList(List<?> list, Type element, CodeBlock.Builder code) {
        if (list.isEmpty() || element == String.class) {
            code.add("$T.of(", List.class);
        } else {
            code.add("$T.<$T>of(", List.class, element); // with its type given, javac need not infer it
        }
        boolean split = weight(list) > LONG;
        String separator = "";
        for (Object item : list) {
            code.add(separator);
            if (split && item instanceof Record part) {
                extract(part, code);
            } else {
                add(item, element, code);
            }
            separator = ", ";
        }
        code.add(")");
    }

    private void extract(Record value, CodeBlock.Builder code) {
        CodeBlock literal = of(value);
        String name = prefix + "_" + methods.size();
        methods.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(value.getClass())
                .addStatement("return $L", literal)
                .build());
        code.add("$N()", name);
    }

    private static void addText(String text, CodeBlock.Builder code) {
        if (text.getBytes(StandardCharsets.UTF_8).length <= MAX_CONSTANT_BYTES) {
            code.add("$S", text);
            return;
        }
        code.add("$T.join($S", String.class, "");
        int step = MAX_CONSTANT_BYTES / 4;
        for (int start = 0; start < text.length(); start += step) {
            code.add(", $S", text.substring(start, Math.min(text.length(), start + step)));
        }
        code.add(")");
    }

    /** About as many bytes of bytecode as the expression takes. */
    private static int weight(Object value) {
        if (value instanceof Record part) {
            int sum = 7;
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                sum += weight(component(part, component));
            }
            return sum;
        }
        if (value instanceof List<?> list) {
            return 3 + list.stream().mapToInt(item -> 6 + weight(item)).sum();
        }
        return value instanceof Optional<?> optional
                ? 3 + optional.map(RecordLiterals::weight).orElse(0)
                : 3;
    }

    private static Object component(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("core's records are public", e);
        }
    }

    private static Type argument(Type type) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[0]
                : Object.class;
    }
}
