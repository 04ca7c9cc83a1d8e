package dev.kedge.runtime.configuration;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Reads the text of a properties file by the rules of {@link Properties}, and remembers the lines. {@link Properties}
 * itself reads each logical line; this class only finds out where a logical line begins and ends.
 */
final class PropertiesText {
    private static final String WHITESPACE = " \t\f";

    private PropertiesText() {}

    static Outcome<List<SettingText>> parse(String file, String text) {
        List<SettingText> found = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int begin = i;
            StringBuilder logical = new StringBuilder(lines[i]);
            while (!isComment(logical) && goesOn(lines[i]) && i + 1 < lines.length) {
                i++;
                logical.append('\n').append(lines[i]);
            }
            Properties one = new Properties();
            try {
                one.load(new StringReader(logical.toString()));
            } catch (IOException | IllegalArgumentException e) {
                problems.add(Diagnostic.of(
                        CommandCode.SETTINGS_MALFORMED,
                        Place.line(file, begin + 1),
                        "\\u is not " + "followed by four hexadecimal digits",
                        "Write a backslash as \\\\, or a path with / instead."));
                continue;
            }
            // a line with only a backslash is blank in a file, but not if it is read alone
            one.stringPropertyNames().stream()
                    .map(name -> new SettingText(name, one.getProperty(name, "").strip(), begin + 1))
                    .filter(entry -> !(entry.name() + entry.text()).isEmpty())
                    .forEach(found::add);
        }
        return Outcome.of(found, problems);
    }

    private static boolean isComment(CharSequence line) {
        int at = 0;
        while (at < line.length() && WHITESPACE.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at < line.length() && (line.charAt(at) == '#' || line.charAt(at) == '!');
    }

    /** An odd number of backslashes at the end of a line continues it. */
    private static boolean goesOn(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }
}
