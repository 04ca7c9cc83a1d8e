package dev.kedge.cli.console;

import java.util.ArrayList;
import java.util.List;

/** Fits text into the columns of a listing. Ideographs and emoji are two columns wide. */
public final class Text {
    private static final String ELLIPSIS = "…";

    private Text() {}

    /** The number of columns that a text takes. */
    public static int width(String text) {
        return text.codePoints().map(CharacterWidth::of).sum();
    }

    /**
     * The text on one line: line breaks and other control characters, which a terminal would interpret, become blanks.
     */
    public static String line(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The text on one line; if it is wider than the width, its beginning and an ellipsis. */
    public static String cut(String text, int width) {
        String line = line(text);
        if (width < 1) {
            return "";
        }
        if (width(line) <= width) {
            return line;
        }
        StringBuilder cut = new StringBuilder();
        int room = width - ELLIPSIS.length();
        for (int c : line.codePoints().toArray()) {
            room -= CharacterWidth.of(c);
            if (room < 0) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return cut + ELLIPSIS;
    }

    /** The text, cut or padded with blanks to the width. */
    public static String fill(String text, int width) {
        String cut = cut(text, width);
        return cut + " ".repeat(width - width(cut));
    }

    /**
     * The text in lines that are no wider than the width, except for long words. Lines may break between ideographs.
     */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : line(text).strip().split("\\s+", -1)) {
            String gap = line.isEmpty() ? "" : " ";
            for (String piece : pieces(word, width)) {
                int room = gap.length() + width(piece);
                if (!line.isEmpty() && taken + room > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    taken = 0;
                    gap = "";
                    room = width(piece);
                }
                taken += room;
                line.append(gap).append(piece);
                gap = "";
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * The parts of a word: the word as a whole if it fits or consists of narrow characters, otherwise single
     * characters.
     */
    private static List<String> pieces(String word, int width) {
        if (width(word) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder narrow = new StringBuilder();
        for (int c : word.codePoints().toArray()) {
            if (CharacterWidth.of(c) == 2) {
                pieces.add(narrow.toString());
                narrow.setLength(0);
            }
            narrow.appendCodePoint(c);
            if (CharacterWidth.of(c) == 2) {
                pieces.add(narrow.toString());
                narrow.setLength(0);
            }
        }
        pieces.add(narrow.toString());
        pieces.removeIf(String::isEmpty);
        return pieces;
    }
}
