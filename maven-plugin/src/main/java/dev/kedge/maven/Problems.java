package dev.kedge.maven;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.Log;

/**
 * What a command complains of, in Maven's words and for its log, which says itself what is an error and what a warning.
 *
 * @param lines its lines
 */
record Problems(List<Line> lines) {
    private static final String COLOR = "(?:\\x1b\\[[\\d;]*m)*";
    private static final Pattern FIRST = Pattern.compile("^" + COLOR + "(error|warning):" + COLOR + " (.*)$");
    private static final Pattern CODE = Pattern.compile("(?<![^ ])\\[(KDG\\d+)]");

    /** Copies the list. */
    Problems {
        lines = List.copyOf(lines);
    }

    /** A line of an error or of a warning. */
    record Line(boolean isError, String text) {}

    /** What a command wrote to its standard error. */
    static Problems of(String written) {
        List<Line> lines = new ArrayList<>();
        boolean error = true;
        for (String line : written.lines().toList()) {
            Matcher first = FIRST.matcher(line);
            if (first.matches()) {
                error = first.group(1).equals("error");
            }
            lines.add(new Line(error, MavenWords.of(first.matches() ? first.group(2) : line)));
        }
        return new Problems(lines);
    }

    /** Logs them; errors that do not fail the build are warnings. */
    void log(Log log, boolean failed) {
        for (Line line : lines) {
            if (line.isError() && failed) {
                log.error(line.text());
            } else {
                log.warn(line.text());
            }
        }
    }

    /** The errors in a few words: their codes, or the first line where none has a code. */
    Optional<String> summary() {
        Set<String> codes = new LinkedHashSet<>();
        for (Line line : lines) {
            Matcher code = CODE.matcher(line.text());
            if (line.isError() && code.find()) {
                codes.add(code.group(1));
            }
        }
        return codes.isEmpty()
                ? lines.stream().filter(Line::isError).map(Line::text).findFirst()
                : Optional.of(String.join(", ", codes));
    }
}
