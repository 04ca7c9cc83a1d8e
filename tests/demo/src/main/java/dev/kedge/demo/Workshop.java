package dev.kedge.demo;

import dev.kedge.annotation.Table;
import dev.kedge.cli.Main;
import dev.kedge.core.schema.Schema;
import dev.kedge.runtime.RowValues;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** A copy of the example's entities and committed folder that may be changed, with a compiler and the command line. */
final class Workshop implements AutoCloseable {
    private static final String ENTITIES = "src/main/java/dev/kedge/example/market";
    private static final String FOLDER = "src/main/resources/kedge";

    private final Path root;

    private Workshop(Path root) {
        this.root = root;
    }

    static Workshop copyOf(Path project) throws IOException {
        Path root = Files.createTempDirectory("kedge-demo");
        for (String part : List.of(ENTITIES, FOLDER)) {
            copy(project.resolve(part), root.resolve(part));
        }
        Files.createDirectories(root.resolve("target/classes"));
        return new Workshop(root);
    }

    /** The database's folder. */
    String shownFolder() {
        return root.resolve(FOLDER).resolve("market").toString();
    }

    /** The model that the last compile left. */
    String model() {
        return root.resolve("target/classes/META-INF/kedge/market.json").toString();
    }

    void edit(String source, String before, String after) throws IOException {
        Path file = root.resolve("src/main/java").resolve(source);
        String text = Files.readString(file);
        if (!text.contains(before)) {
            throw new IllegalStateException(source + " no longer holds what the demo changes");
        }
        Files.writeString(file, text.replace(before, after));
    }

    /** Compiles the entities with the real processor; the result is what javac prints. */
    String compile() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    root.resolve("target/classes").toString(),
                    "-s",
                    Files.createDirectories(root.resolve("target/generated")).toString(),
                    "-classpath",
                    classPath(Table.class, Schema.class, RowValues.class, NullMarked.class),
                    "-processorpath",
                    processor(),
                    "-processor",
                    "dev.kedge.processor.KedgeProcessor",
                    "-Akedge.dir=" + root.resolve(FOLDER));
            javac.getTask(
                            new StringWriter(),
                            files,
                            diagnostics,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(sources()))
                    .call();
        }
        return diagnostics.getDiagnostics().stream().map(this::print).collect(Collectors.joining("\n"));
    }

    /** The line, the message and the place, as javac prints them. */
    private String print(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        if (diagnostic.getSource() == null) {
            return message;
        }
        Path file = Path.of(diagnostic.getSource().toUri());
        String place = file.getFileName() + ":" + diagnostic.getLineNumber() + ": error: " + message;
        try {
            String line = Files.readAllLines(file).get((int) diagnostic.getLineNumber() - 1);
            return place + "\n" + line + "\n" + " ".repeat((int) diagnostic.getColumnNumber() - 1) + "^";
        } catch (IOException e) {
            return place;
        }
    }

    /** Runs a command of the command line, showing it first. */
    void kedge(Narrator narrator, String... arguments) {
        List<String> shown = new ArrayList<>();
        for (String argument : arguments) {
            String relative = argument.replace(root + "/", "");
            shown.add(relative.contains(" ") ? '"' + relative + '"' : relative);
        }
        narrator.command("kedge " + String.join(" ", shown));
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed, true);
        Main.run(out, out, arguments);
        narrator.show(printed.toString().replace(root + "/", "").stripTrailing());
    }

    /** The SQL of the newest revision. */
    String newestSql() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(shownFolder()).resolve("revisions"))) {
            Path newest = folders.max(Comparator.naturalOrder()).orElseThrow();
            return Files.readString(newest.resolve("up.sql"));
        }
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(ENTITIES))) {
            return files.sorted().toList();
        }
    }

    private static String classPath(Class<?>... types) {
        return Stream.of(types).map(Workshop::jarOf).collect(Collectors.joining(File.pathSeparator));
    }

    private static String processor() {
        try {
            return jarOf(Class.forName("dev.kedge.processor.KedgeProcessor", false, Workshop.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the processor is not on the demo's class path", e);
        }
    }

    private static String jarOf(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private static void copy(Path from, Path to) throws IOException {
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

    @Override
    public void close() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
