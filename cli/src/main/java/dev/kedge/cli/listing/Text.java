package dev.kedge.cli.listing;

import java.util.ArrayList;
import java.util.List;

/** Text that has to fit a column of a listing. */
final class Text {
    private Text() {}

    /** The text, or its beginning and an ellipsis if it is longer than the width. */
    static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    /** The text in lines that are no longer than the width, unless a word is. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
