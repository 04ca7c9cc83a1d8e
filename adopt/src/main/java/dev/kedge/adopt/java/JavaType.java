package dev.kedge.adopt.java;

import java.util.Map;
import java.util.Optional;

/**
 * A Java type as an accessor returns it.
 *
 * @param name the type, or that of the elements of an array
 * @param argument its type argument; absent for none
 * @param array whether it is an array
 */
public record JavaType(JavaName name, Optional<JavaType> argument, boolean array) {
    private static final Map<String, String> BOXES = Map.of(
            "long", "Long",
            "int", "Integer",
            "short", "Short",
            "boolean", "Boolean",
            "float", "Float",
            "double", "Double");

    public static JavaType of(JavaName name) {
        return new JavaType(name, Optional.empty(), false);
    }

    public static JavaType of(String packageName, String simple) {
        return of(new JavaName(packageName, simple));
    }

    public static JavaType of(JavaName name, JavaType argument) {
        return new JavaType(name, Optional.of(argument), false);
    }

    /** The same type, or the class of a primitive one. */
    public JavaType boxed() {
        return name.isPrimitive() && !array ? of("java.lang", BOXES.getOrDefault(name.simple(), "Object")) : this;
    }

    /** The number of parameter slots that it needs in the JVM. */
    public int slots() {
        boolean wide = name.equals(JavaName.primitive("long")) || name.equals(JavaName.primitive("double"));
        return wide && !array ? 2 : 1;
    }

    public String text(Imports imports) {
        return imports.use(name)
                + argument.map(type -> "<" + type.text(imports) + ">").orElse("")
                + (array ? "[]" : "");
    }
}
