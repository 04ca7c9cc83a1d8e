package dev.kedge.cli.console;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours, used only on a terminal. {@code NO_COLOR} and {@code CLICOLOR_FORCE} are respected. */
public final class AnsiStyle {
    private AnsiStyle() {}

    /** The text in a style such as {@code bold,red}; unchanged if colour is off. */
    public static String of(String style, String text) {
        if (!Ansi.AUTO.enabled()) {
            return text;
        }
        IStyle[] styles = Style.parse(style);
        return Style.on(styles) + text + Style.off(styles);
    }
}
