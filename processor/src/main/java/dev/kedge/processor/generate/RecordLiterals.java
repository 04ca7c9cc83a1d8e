package dev.kedge.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.kedge.core.schema.Naming;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Values as the Java expressions that make them: records as constructor calls, whatever they are records of. A new kind of
 * step needs no code here.
 *
 * <p>A method holds at most 64 KiB of bytecode, so a value that would be long goes to a method of its own. Small values that
 * come again and again, types and names above all, become constants: javac takes far longer for a call than for a name.
 */
final class RecordLiterals {
    /** A record has at most eight such parts, so that its method stays below the limit. */
    private static final int LONG = 4_000;

    private static final int SMALL = 40;
    /** A string constant has at most 65,535 bytes in a class file's UTF-8, in which some characters take half as many again. */
    private static final int MAX_CONSTANT_BYTES = 40_000;

    private final TypeSpec.Builder type;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final IdentityHashMap<Object, Integer> weights = new IdentityHashMap<>();
    private int methods;

    /** Constants and methods go to this class; the records are all that it is going to make. */
    RecordLiterals(TypeSpec.Builder type, List<? extends Record> records) {
        this.type = type;
        records.forEach(this::count);
    }

    /** The expression that makes the record. */
    CodeBlock of(Record value) {
        CodeBlock.Builder code = CodeBlock.builder();
        addRecord(value, code);
        return code.build();
    }

    private void count(Object value) {
        if (value instanceof Record part) {
            if (weight(value) <= SMALL) {
                uses.merge(key(value), 1, Integer::sum);
            }
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                count(component(part, component));
            }
        } else if (value instanceof List<?> list) {
            list.forEach(this::count);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::count);
        }
    }

    private void add(Object value, Type declared, CodeBlock.Builder code) {
        if (value instanceof Record part) {
            if (weight(value) > LONG) {
                addExtracted(part, code);
            } else if (weight(value) <= SMALL && uses.getOrDefault(key(value), 0) > 1) {
                code.add("$N", constant(part));
            } else {
                addRecord(part, code);
            }
        } else if (value instanceof List<?> list) {
            addList(list, argument(declared), code);
        } else if (value instanceof Optional<?> optional) {
            if (optional.isEmpty()) {
                code.add("$N", empty(Optional.class, "empty", argument(declared)));
            } else {
                code.add("$T.of(", Optional.class);
                add(optional.get(), argument(declared), code);
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
        } else if (value instanceof Long) {
            code.add("$LL", value);
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
        if (list.isEmpty()) {
            code.add("$N", empty(List.class, "of", element));
            return;
        }
        code.add("$T.<$T>of(", List.class, element); // with its type given, javac need not infer it
        boolean split = weight(list) > LONG;
        String separator = "";
        for (Object item : list) {
            code.add(separator);
            if (split && item instanceof Record part && weight(item) > SMALL) {
                addExtracted(part, code);
            } else {
                add(item, element, code);
            }
            separator = ", ";
        }
        code.add(")");
    }

    private void addExtracted(Record value, CodeBlock.Builder code) {
        methods++;
        String name = "part" + methods;
        type.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(value.getClass())
                .addStatement("return $L", of(value))
                .build());
        code.add("$N()", name);
    }

    private String constant(Record value) {
        String key = key(value);
        String known = constants.get(key);
        if (known != null) {
            return known;
        }
        String stem = Naming.snakeCase(value.getClass().getSimpleName()).toUpperCase(Locale.ROOT);
        String name = stem + "_" + numbers.merge(stem, 1, Integer::sum);
        // the constants in the value are declared before it
        addConstant(TypeName.get(value.getClass()), name, of(value));
        constants.put(key, name);
        return name;
    }

    private String empty(Class<?> container, String factory, Type element) {
        String simple = element.getTypeName().substring(element.getTypeName().lastIndexOf('.') + 1);
        String name =
                "NO_" + Naming.snakeCase(simple).toUpperCase(Locale.ROOT) + (container == List.class ? "_LIST" : "");
        if (constants.putIfAbsent(name, name) == null) {
            addConstant(
                    ParameterizedTypeName.get(ClassName.get(container), TypeName.get(element)),
                    name,
                    CodeBlock.of("$T.$L()", container, factory));
        }
        return name;
    }

    private void addConstant(TypeName constantType, String name, CodeBlock value) {
        type.addField(FieldSpec.builder(constantType, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
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

    /** What a value is, in full: some records leave a part out of their equality. */
    private static String key(Object value) {
        if (value instanceof Record part) {
            StringBuilder key = new StringBuilder(value.getClass().getSimpleName());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                key.append('\0').append(key(component(part, component)));
            }
            return key.append('\1').toString();
        }
        return String.valueOf(value);
    }

    /** About as many bytes of bytecode as the expression takes. */
    private int weight(Object value) {
        Integer known = weights.get(value);
        if (known != null) {
            return known;
        }
        int weight = 3;
        if (value instanceof Record part) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                weight += weight(component(part, component));
            }
            weights.put(value, weight + 4);
            return weight + 4;
        }
        if (value instanceof List<?> list) {
            weight += list.stream().mapToInt(item -> 6 + weight(item)).sum();
            weights.put(value, weight);
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            weight += weight(optional.get());
        }
        return weight;
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
