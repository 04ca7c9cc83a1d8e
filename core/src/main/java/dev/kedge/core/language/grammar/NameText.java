package dev.kedge.core.language.grammar;

import dev.kedge.core.schema.QualifiedName;

/**
 * Names of objects as the step language writes them: {@code prices}, or {@code audit.prices} outside the default
 * schema. Case is kept. A part that contains a dot or a quote, or is empty, is in double quotes, and quotes in it are
 * doubled.
 */
public final class NameText {
    private NameText() {}

    /** {@return the text of a name} */
    public static String print(QualifiedName name) {
        return name.schema().isEmpty() ? part(name.name()) : part(name.schema()) + "." + part(name.name());
    }

    /**
     * Parses a name.
     *
     * @throws IllegalArgumentException if the text is not a name
     */
    public static QualifiedName parse(String text) {
        int end = end(text, 0);
        if (end == text.length()) {
            return QualifiedName.of(unquoted(text));
        }
        if (text.charAt(end) != '.' || end(text, end + 1) != text.length()) {
            throw new IllegalArgumentException(text + " is not a name of the form schema.name");
        }
        return new QualifiedName(unquoted(text.substring(0, end)), unquoted(text.substring(end + 1)));
    }

    private static String part(String name) {
        boolean plain = !name.isEmpty() && name.indexOf('.') < 0 && name.indexOf('"') < 0;
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The end of the part that begins at an index. */
    private static int end(String text, int start) {
        if (!text.startsWith("\"", start)) {
            int dot = text.indexOf('.', start);
            return dot < 0 ? text.length() : dot;
        }
        int quote = text.indexOf('"', start + 1);
        while (quote >= 0 && text.startsWith("\"\"", quote)) {
            quote = text.indexOf('"', quote + 2);
        }
        if (quote < 0) {
            throw new IllegalArgumentException(text + " has no closing quote");
        }
        return quote + 1;
    }

    static String unquoted(String part) {
        return part.startsWith("\"") ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
    }
}
