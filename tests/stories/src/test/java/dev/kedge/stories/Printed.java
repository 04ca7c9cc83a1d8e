package dev.kedge.stories;

import java.util.ArrayList;
import java.util.List;

/**
 * What a program printed.
 *
 * @param status its exit code
 * @param out its standard output
 * @param err its standard error
 */
record Printed(int status, String out, String err) {
    /** What stands before a line of standard error. */
    static final String ERROR = "! ";

    static final Printed NOTHING = new Printed(0, "", "");

    /** The lines of a transcript: standard output, standard error, and the exit code where it is not 0. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(out.lines().toList());
        err.lines().map(line -> (ERROR + line).stripTrailing()).forEach(lines::add);
        if (status != 0) {
            lines.add("[exit " + status + "]");
        }
        return lines;
    }
}
