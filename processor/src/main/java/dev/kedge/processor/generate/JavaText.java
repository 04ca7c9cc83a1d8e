package dev.kedge.processor.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes texts as Java literals in ASCII, because the encoding of the compiler is not known here. A text of several lines
 * becomes a text block.
 */
final class JavaText {
    /** A constant of a class file has at most 65,535 bytes, and a character needs at most three. */
    private static final int MAX_CONSTANT = 20_000;

    private JavaText() {}

    /** The pieces of a text that each fit into a constant, split at the ends of lines if possible. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (text.length() - start > MAX_CONSTANT) {
            int line = text.lastIndexOf('\n', start + MAX_CONSTANT - 1);
            int end = line > start ? line + 1 : start + MAX_CONSTANT;
            pieces.add(text.substring(start, end));
            start = end;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** The source lines of a constant: one for a string literal, several for a text block. */
    static List<String> lines(String text) {
        return isBlock(text) ? block(text) : List.of(literal(text));
    }

    /** A string literal. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            literal.append(c == '"' ? "\\\"" : escaped(text, i));
        }
        return literal.append('"').toString();
    }

    /** Blanks that are not ASCII would be stripped at the ends of lines, even if they are escaped. */
    private static boolean isBlock(String text) {
        int first = text.indexOf('\n');
        return first >= 0 && first < text.length() - 1 && text.chars().noneMatch(JavaText::isForeignBlank);
    }

    private static boolean isForeignBlank(int c) {
        return c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
    }

    private static List<String> block(String text) {
        List<String> lines = new ArrayList<>();
        lines.add("\"\"\"");
        String[] content = text.split("\n", -1);
        for (int i = 0; i < content.length; i++) {
            lines.add(blockLine(content[i], i == content.length - 1));
        }
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + "\"\"\"");
        if (text.endsWith("\n")) {
            return lines; // the closing quotes have a line of their own, which tells the indentation
        }
        keepIndentation(lines);
        return lines;
    }

    /** Common leading blanks of all lines would be treated as the indentation of the source. */
    private static void keepIndentation(List<String> lines) {
        List<String> content = lines.subList(1, lines.size());
        if (content.stream().allMatch(line -> line.isEmpty() || line.startsWith(" "))) {
            for (int i = 0; i < content.size(); i++) {
                if (!content.get(i).isEmpty()) {
                    content.set(i, "\\s" + content.get(i).substring(1));
                    return;
                }
            }
        }
    }

    private static String blockLine(String line, boolean last) {
        StringBuilder block = new StringBuilder();
        int quotes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quotes = c == '"' ? quotes + 1 : 0;
            boolean end = i == line.length() - 1;
            boolean escape = quotes > 2 || (quotes > 0 && end && last);
            block.append(escape ? "\\\"" : c == ' ' && end ? "\\s" : escaped(line, i));
            quotes = escape ? 0 : quotes;
        }
        return block.toString();
    }

    private static String escaped(String text, int index) {
        char c = text.charAt(index);
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            // javac 17 miscounts backslashes after the first half of a surrogate pair
            case '\\' -> index > 0 && Character.isHighSurrogate(text.charAt(index - 1)) ? "\\134" : "\\\\";
            default ->
                c < ' ' ? String.format("\\%03o", (int) c) : c > '~' ? String.format("\\u%04x", (int) c) : "" + c;
        };
    }
}
