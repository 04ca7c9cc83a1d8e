package dev.kedge.stories;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles a project's sources with the processor, as {@code mvn compile} does. */
final class Compiler {
    private Compiler() {}

    static Printed run(Project project) throws IOException {
        Path classes = Files.createDirectories(project.root().resolve("target/classes"));
        Path generated = Files.createDirectories(project.root().resolve("target/generated-sources/annotations"));
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> arguments = new ArrayList<>(List.of(
                "-encoding",
                "UTF-8",
                "-d",
                classes.toString(),
                "-s",
                generated.toString(),
                "-classpath",
                path,
                "-processorpath",
                path,
                "-processor",
                "dev.kedge.processor.KedgeProcessor",
                "-Akedge.dir=" + project.root().resolve("src/main/resources/kedge"),
                "-sourcepath",
                project.root().resolve("src/main/java").toString()));
        try (Stream<Path> files = Files.walk(project.root().resolve("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Path::toString)
                    .forEach(arguments::add);
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, err, err, arguments.toArray(String[]::new));
        String text = err.toString(StandardCharsets.UTF_8).replace(project.root() + "/", "");
        return new Printed(status, "", text);
    }
}
