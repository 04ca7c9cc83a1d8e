package dev.kedge.adopt.java;

/**
 * The name of a top-level Java type, or of a primitive one.
 *
 * @param packageName its package; empty for a primitive type
 * @param simple its name there
 */
public record JavaName(String packageName, String simple) {
    public static final JavaName STRING = new JavaName("java.lang", "String");
    public static final JavaName OPTIONAL = new JavaName("java.util", "Optional");
    public static final JavaName LIST = new JavaName("java.util", "List");

    /** One of Kedge's annotations. */
    public static JavaName annotation(String simple) {
        return new JavaName("dev.kedge.annotation", simple);
    }

    public static JavaName primitive(String name) {
        return new JavaName("", name);
    }

    boolean isPrimitive() {
        return packageName.isEmpty();
    }

    /** Whether code names it without an import. */
    boolean isKnown() {
        return isPrimitive() || packageName.equals("java.lang");
    }

    public String qualified() {
        return isPrimitive() ? simple : packageName + "." + simple;
    }
}
