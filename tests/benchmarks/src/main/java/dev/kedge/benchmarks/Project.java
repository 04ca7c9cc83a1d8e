package dev.kedge.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the other modules and what they built are.
 *
 * @param root the folder of the parent
 */
record Project(Path root) {

    /** The project that this build belongs to. */
    static Project here() {
        return new Project(
                Path.of(System.getProperty("kedge.root", "..")).toAbsolutePath().normalize());
    }

    /** The folder for what measurements leave. */
    Path scratch() {
        return root.resolve("tests/benchmarks/target");
    }

    /** A folder of this name with nothing in it. */
    Path emptyFolder(String name) throws IOException {
        Path folder = scratch().resolve(name);
        if (Files.exists(folder)) {
            List<Path> old;
            try (Stream<Path> walk = Files.walk(folder)) {
                old = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : old) {
                Files.delete(path);
            }
        }
        return Files.createDirectories(folder);
    }

    /** Copies all files below a folder. */
    static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    /** The jar that a module built. */
    Path jar(String module) {
        return root.resolve(module).resolve("target/kedge-" + module + "-" + version() + ".jar");
    }

    private static String version() {
        return System.getProperty("kedge.version", "0.1.0-SNAPSHOT");
    }

    /** The executable jar of the command line. */
    Path commandLine() {
        return root.resolve("cli/target/kedge.jar");
    }

    /** The sources of the example's entities. */
    Path exampleEntities() {
        return root.resolve("example-app/src/main/java/dev/kedge/example/market");
    }

    /** The parent of the example's committed folder. */
    Path exampleFolder() {
        return root.resolve("example-app/src/main/resources/kedge");
    }

    /** What entities are compiled against. */
    String classPath() {
        return Stream.of(
                        jar("annotations"), jar("core"), jar("runtime"), jarOf(org.jspecify.annotations.Nullable.class))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A program of the JDK that runs this. */
    static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static Path jarOf(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
