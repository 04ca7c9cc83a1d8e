package dev.kedge.adopt;

/**
 * The name of a top-level Java type, or of a primitive one.
 *
 * @param packageName its package; empty for a primitive type
 * @param simple its name there
 */
record JavaName(String packageName, String simple) {
    static final JavaName STRING = new JavaName("java.lang", "String");
    static final JavaName OPTIONAL = new JavaName("java.util", "Optional");
    static final JavaName LIST = new JavaName("java.util", "List");

    /** One of Kedge's annotations. */
    static JavaName annotation(String simple) {
        return new JavaName("dev.kedge.annotation", simple);
    }

    static JavaName primitive(String name) {
        return new JavaName("", name);
    }

    boolean isPrimitive() {
        return packageName.isEmpty();
    }

    /** Whether code names it without an import. */
    boolean isKnown() {
        return isPrimitive() || packageName.equals("java.lang");
    }

    String qualified() {
        return isPrimitive() ? simple : packageName + "." + simple;
    }
}
