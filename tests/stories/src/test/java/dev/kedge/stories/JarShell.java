package dev.kedge.stories;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code java -jar kedge.jar}. */
final class JarShell implements Shell {
    @Override
    public List<String> typed(List<String> command, List<String> arguments) {
        return command;
    }

    @Override
    public Printed run(Project project, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                System.getProperty("kedge.jar", "kedge.jar")));
        command.addAll(arguments);
        return project.run(command);
    }
}
