package dev.kedge.stories;

import java.io.IOException;
import java.util.List;

/** A way to run Kedge. */
interface Shell {
    /** What a person types to run a command with these arguments, line by line. */
    List<String> typed(List<String> command, List<String> arguments);

    /** Runs a command in a project. */
    Printed run(Project project, List<String> arguments) throws IOException, InterruptedException;
}
