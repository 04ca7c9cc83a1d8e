package dev.kedge.runtime.configuration;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of an {@code .env} file: lines of {@code NAME=value}, {@code export} in front, values in single or double
 * quotes, comments. Only the variables of settings are read. Other programs share the file, so lines with other
 * names are ignored.
 */
final class EnvironmentText {
    private static final Pattern NAME =
            Pattern.compile("[ \\t]*(?:export[ \\t]+)?(?<name>[A-Za-z_][\\w.-]*)[ \\t]*=[ \\t]*");
    private static final Pattern SINGLE = Pattern.compile("'(?<value>[^']*)'[ \\t]*(?:#[^\\r\\n]*)?(?=[\\r\\n]|$)");
    private static final Pattern DOUBLE =
            Pattern.compile("\"(?<value>(?:[^\"\\\\]|\\\\[\\s\\S])*+)\"[ \\t]*(?:#[^\\r\\n]*)?(?=[\\r\\n]|$)");
    private static final Pattern PLAIN = Pattern.compile("(?<value>[^\\r\\n]*)");
    private static final Pattern COMMENT = Pattern.compile("(?:^|[ \\t])#.*");
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)\\$(?:\\{|[A-Za-z_])");
    private static final Pattern REST = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n)?");

    private final String file;
    private final String text;
    private final List<SettingText> found = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private EnvironmentText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static Outcome<List<SettingText>> parse(String file, String text) {
        return new EnvironmentText(file, text).parse();
    }

    private Outcome<List<SettingText>> parse() {
        int at = 0;
        while (at < text.length()) {
            Matcher name = matcher(NAME, at);
            if (name.lookingAt()) {
                at = value(name.group("name"), name.end());
            }
            Matcher rest = matcher(REST, at);
            rest.lookingAt();
            at = rest.end();
        }
        return Outcome.of(found, problems);
    }

    /** Reads a value, and returns the offset behind it. A value of another name may have several lines, too. */
    private int value(String name, int from) {
        char first = from < text.length() ? text.charAt(from) : ' ';
        boolean ours = Setting.ofVariable(name).isPresent();
        if (first == '\'' || first == '"') {
            Matcher quoted = matcher(first == '"' ? DOUBLE : SINGLE, from);
            if (quoted.lookingAt()) {
                add(ours, name, quoted.group("value"), from, first);
                return quoted.end();
            }
            if (ours) {
                problem(from, "the quotes of " + name + " do not end at the end of the value", "Close them.");
            }
            return from;
        }
        Matcher plain = matcher(PLAIN, from);
        plain.lookingAt();
        add(ours, name, COMMENT.matcher(plain.group("value")).replaceFirst("").strip(), from, first);
        return plain.end();
    }

    private void add(boolean ours, String name, String value, int offset, char quote) {
        if (!ours) {
            return;
        }
        if (quote != '\'' && REFERENCE.matcher(value).find()) {
            problem(
                    offset,
                    name + " refers to another variable with $, which Kedge does not replace",
                    "Write the whole value. If the $ is a part of it, put the value into single quotes: " + name
                            + "='…'");
            return;
        }
        found.add(new SettingText(name, quote == '"' ? unescaped(value) : value, line(offset)));
    }

    private void problem(int offset, String fact, String remedy) {
        problems.add(Diagnostic.of(CommandCode.SETTINGS_MALFORMED, Place.line(file, line(offset)), fact, remedy));
    }

    private static String unescaped(String value) {
        return Pattern.compile("\\\\([\\s\\S])").matcher(value).replaceAll(escape -> switch (escape.group(1)) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> Matcher.quoteReplacement(escape.group(1));
        });
    }

    private int line(int offset) {
        String before = text.substring(0, offset);
        return 1 + (int) Pattern.compile("\r\n|\r|\n").matcher(before).results().count();
    }

    private Matcher matcher(Pattern pattern, int from) {
        return pattern.matcher(text).region(from, text.length());
    }
}
