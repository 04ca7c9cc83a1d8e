package dev.kedge.benchmarks;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One run of javac over all sources of some folders.
 *
 * @param project where the jars are
 * @param name the name of the folder for what it writes
 * @param sources the folders
 * @param committed the parent of the committed folder, for a run with the processor; absent for one without
 */
record Compile(Project project, String name, List<Path> sources, Optional<Path> committed) {

    /** The output of a run, and whether it succeeded. */
    record Result(boolean succeeded, String output) {
        private void orThrow() {
            if (!succeeded) {
                throw new IllegalStateException(output.substring(0, Math.min(4000, output.length())));
            }
        }
    }

    /** The time of a run in this JVM, which has run javac before. */
    long warm() throws Exception {
        prepare();
        List<String> arguments = arguments();
        return Race.nanos(() -> inThisJvm(arguments).orThrow());
    }

    /** The time of a run in a JVM of its own, its start included. */
    long cold() throws Exception {
        prepare();
        Path file = Files.write(project.scratch().resolve(name + ".args"), arguments());
        return Race.nanos(() -> {
            Process javac = new ProcessBuilder(Project.program("javac"), "@" + file)
                    .redirectErrorStream(true)
                    .start();
            String output = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            new Result(javac.waitFor() == 0, output).orThrow();
        });
    }

    /** Runs once and keeps what was written, whether javac succeeded or not. */
    Result once() throws IOException {
        prepare();
        return inThisJvm(arguments());
    }

    private void prepare() throws IOException {
        project.emptyFolder(name);
        Files.createDirectories(classes());
        Files.createDirectories(generated());
    }

    Path classes() {
        return project.scratch().resolve(name).resolve("classes");
    }

    Path generated() {
        return project.scratch().resolve(name).resolve("generated");
    }

    private List<String> arguments() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                classes().toString(),
                "-s",
                generated().toString(),
                "-classpath",
                project.classPath(),
                "-implicit:none",
                "-nowarn"));
        if (committed.isPresent()) {
            arguments.addAll(
                    List.of("-processorpath", project.jar("processor").toString(), "-Akedge.dir=" + committed.get()));
        } else {
            arguments.add("-proc:none");
        }
        for (Path folder : sources) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .forEach(file -> arguments.add(file.toString()));
            }
        }
        return arguments;
    }

    private static Result inThisJvm(List<String> arguments) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        List<String> options = arguments.stream()
                .filter(argument -> !argument.endsWith(".java"))
                .toList();
        List<String> files = arguments.stream()
                .filter(argument -> argument.endsWith(".java"))
                .toList();
        try (StandardJavaFileManager manager =
                javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean succeeded = javac.getTask(
                            output, manager, null, options, null, manager.getJavaFileObjectsFromStrings(files))
                    .call();
            return new Result(succeeded, output.toString());
        }
    }
}
