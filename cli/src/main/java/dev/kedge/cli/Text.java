package dev.kedge.cli;

/** Text that has to fit a column of a listing. */
final class Text {
    private Text() {}

    /** The text, or its beginning and an ellipsis if it is longer than the width. */
    static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
