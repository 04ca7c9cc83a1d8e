package dev.kedge.adopt.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes texts as Java string literals and text blocks. */
final class JavaText {
    private static final String QUOTES = "\"\"\"";

    private JavaText() {}

    static String literal(String text) {
        return '"' + escaped(text, "\\t").replace("\"", "\\\"") + '"';
    }

    /** A text as literals of at most this width each, split after blanks and line ends. */
    static List<String> literals(String text, int width) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            do {
                end = nextCut(text, end);
            } while (end < text.length()
                    && text.charAt(end - 1) != '\n'
                    && literal(text.substring(start, nextCut(text, end))).length() <= width);
            pieces.add(literal(text.substring(start, end)));
            start = end;
        }
        return pieces;
    }

    private static int nextCut(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != '\n') {
            at++;
        }
        return Math.min(at + 1, text.length());
    }

    /**
     * A text block with this indentation. If the text does not end with a line end, its last line ends with a backslash,
     * unless {@code open} allows an additional line end.
     */
    static String block(String text, int indent, boolean open) {
        String blanks = " ".repeat(indent);
        StringBuilder block = new StringBuilder(QUOTES).append('\n');
        boolean whole = text.endsWith("\n");
        String body = whole ? text.substring(0, text.length() - 1) : text;
        List<String> lines = List.of(body.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            boolean unfinished = i == lines.size() - 1 && !whole && !open;
            String line = line(lines.get(i), unfinished);
            block.append(line.isEmpty() ? "" : blanks).append(line).append('\n');
        }
        return block.append(blanks).append(QUOTES).toString();
    }

    /** Escapes blanks that the compiler would strip from the end of a line, and quotes that would end the block. */
    private static String line(String text, boolean unfinished) {
        StringBuilder line = new StringBuilder();
        int quotes = 0;
        for (char c : escaped(text, "\t").toCharArray()) {
            quotes = c == '"' ? quotes + 1 : 0;
            if (quotes == QUOTES.length()) {
                line.append('\\');
                quotes = 0;
            }
            line.append(c);
        }
        int last = line.length() - 1;
        if (unfinished) {
            return line.append('\\').toString();
        }
        if (last >= 0 && (line.charAt(last) == ' ' || line.charAt(last) == '\t')) {
            line.replace(last, last + 1, line.charAt(last) == ' ' ? "\\s" : "\\t");
        }
        return line.toString();
    }

    /** Whether a text block preserves the text: other kinds of blanks would be stripped from the ends of its lines. */
    static boolean fitsBlock(String text) {
        return text.lines()
                .allMatch(line -> line.isEmpty()
                        || !Character.isWhitespace(line.codePointBefore(line.length()))
                        || line.endsWith(" ")
                        || line.endsWith("\t"));
    }

    private static String escaped(String text, String tab) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> escaped.append(c == '\t' ? tab : escaped(c)));
        return escaped.toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\f' -> "\\f";
            case '\b' -> "\\b";
            case ' ' -> " ";
            default -> Character.isISOControl(c) ? octal(c) : isSeen(c) ? Character.toString(c) : unicode(c);
        };
    }

    private static String octal(int c) {
        return String.format(Locale.ROOT, "\\%03o", c);
    }

    private static String unicode(int c) {
        StringBuilder units = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            units.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
        return units.toString();
    }

    /** Whether the character is visible in the source. */
    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }
}
