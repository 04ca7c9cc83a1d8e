package dev.kedge.stories;

import java.util.regex.Pattern;

/**
 * Text with what differs from run to run put in place of by what stays:
 *
 * <ul>
 *   <li>the project's folder is {@code /home/me/shop}, and the server's port 54320;
 *   <li>a moment that is not of September 2025, when all stories happen, is {@code 2025-12-31 23:59};
 *   <li>a duration is 12 ms;
 *   <li>Kedge's own version is 0.1.0.
 * </ul>
 *
 * Nothing else is touched, and no line is dropped.
 */
final class Steady {
    private static final Pattern MOMENT =
            Pattern.compile("(?!2025-09-)20\\d\\d-\\d\\d-\\d\\d([ T])\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?");
    private static final Pattern DURATION = Pattern.compile("(?<= in |  )\\d+(\\.\\d)? (ms|s)\\b");
    private static final Pattern MILLISECONDS = Pattern.compile("(\"milliseconds\" ?: ?)\\d+");

    private Steady() {}

    static String text(String text, Project project) {
        String placed = text.replace(project.root().toString(), "/home/me/shop")
                .replace("localhost:" + StoryServer.port(), "localhost:54320")
                .replace("port " + StoryServer.port(), "port 54320")
                .replace(Project.version(), "0.1.0");
        String dated = MOMENT.matcher(placed)
                .replaceAll(found -> "2025-12-31" + found.group(1) + (found.group(2) == null ? "23:59" : "23:59:59"));
        String timed = DURATION.matcher(dated).replaceAll("12 ms");
        return MILLISECONDS.matcher(timed).replaceAll(found -> found.group(1) + "12");
    }

    static Printed of(Printed printed, Project project) {
        return new Printed(printed.status(), text(printed.out(), project), text(printed.err(), project));
    }
}
