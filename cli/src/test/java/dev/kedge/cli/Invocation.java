package dev.kedge.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A command that was run.
 *
 * @param status its exit code
 * @param out what it printed
 * @param err what it complained of
 */
public record Invocation(int status, String out, String err) {
    public static Invocation of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Recorded.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Invocation(status, out.toString(), err.toString());
    }

    /** The output of a command that has to succeed. */
    static String ok(String... arguments) {
        Invocation run = of(arguments);
        if (run.status != 0) {
            throw new AssertionError(
                    String.join(" ", arguments) + " ended with " + run.status + "\n" + run.err + run.out);
        }
        return run.out;
    }
}
