package dev.kedge.processor;

import dev.kedge.annotation.Table;
import dev.kedge.core.schema.Schema;
import dev.kedge.runtime.RowValues;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A user's project in a folder of its own: sources, committed folders and compiled classes, as a build tool would hold them. */
public final class Build {
    /** The compilers that entities are compiled with. */
    public enum Tool {
        JAVAC,
        ECJ;

        JavaCompiler compiler() {
            return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
        }
    }

    private final Path root;
    private final Tool tool;
    private final List<Processor> others = new ArrayList<>();
    private List<String> options = List.of("-Xlint:all");
    private Optional<String> classPath = Optional.empty();

    public Build(Path root, Tool tool) {
        this.root = root;
        this.tool = tool;
        create(sources());
        create(classes());
        create(generated());
    }

    Path sources() {
        return root.resolve("src");
    }

    Path classes() {
        return root.resolve("out");
    }

    Path generated() {
        return root.resolve("gen");
    }

    Path committed() {
        return root.resolve("committed");
    }

    /** The processor and the compiler take these options instead of -Xlint:all. */
    Build options(String... some) {
        options = List.of(some);
        return this;
    }

    /** Instead of annotations and core. */
    Build classPath(Path... paths) {
        classPath = Optional.of(Stream.of(paths).map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        return this;
    }

    /** Another processor that runs beside Kedge's. */
    Build with(Processor other) {
        others.add(other);
        return this;
    }

    /** Another processor instead of those that ran beside Kedge's. */
    Build instead(Processor other) {
        others.clear();
        return with(other);
    }

    /** Adds a source file, whose name begins with its packages' folders. */
    public Build source(String file, String... lines) {
        write(sources().resolve(file), String.join("\n", lines) + "\n");
        return this;
    }

    Build delete(String file) {
        try {
            Files.delete(sources().resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what earlier compiles wrote, as build tools do. */
    Build clean() {
        for (Path folder : List.of(classes(), generated())) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .filter(file -> !file.equals(folder))
                        .map(Path::toFile)
                        .forEach(File::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    static void write(Path file, String text) {
        try {
            create(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles all sources. */
    public Compiled compile() {
        try (Stream<Path> files = Files.walk(sources())) {
            return compile(
                    files.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .toList(),
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles these sources alone, and hands over these classes to be processed again. */
    public Compiled compile(List<Path> files, List<String> classNames) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = tool.compiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of("-d", classes().toString(), "-s", generated().toString()));
            all.addAll(List.of("-classpath", classPath.orElseGet(this::defaultClassPath)));
            all.addAll(List.of("-source", "17", "-target", "17"));
            if (tool == Tool.JAVAC) {
                all.addAll(List.of("-Xmaxerrs", "1000", "-Xmaxwarns", "1000", "-Xlint:-options"));
            }
            if (Files.exists(committed())) {
                all.add("-Akedge.dir=" + committed());
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    manager,
                    diagnostics,
                    all,
                    classNames,
                    manager.getJavaFileObjectsFromPaths(files));
            List<Processor> processors = new ArrayList<>(others);
            processors.add(new KedgeProcessor());
            task.setProcessors(processors);
            boolean success = task.call();
            return new Compiled(this, success, List.copyOf(diagnostics.getDiagnostics()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String defaultClassPath() {
        return Stream.of(
                        classes(),
                        location(Table.class),
                        location(Schema.class),
                        location(RowValues.class),
                        location(org.jspecify.annotations.Nullable.class))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What came of a compilation.
     *
     * @param build the build
     * @param success whether the compiler was content
     * @param diagnostics all that it said
     */
    public record Compiled(Build build, boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

        /** Errors and warnings as {@code Item.java:7 KDG103}; those of the compiler itself with their text. */
        List<String> problems() {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                    .filter(diagnostic -> !isAdvice(diagnostic))
                    .map(diagnostic -> where(diagnostic) + " " + what(diagnostic))
                    .sorted()
                    .toList();
        }

        /** Eclipse advises on much that is no affair of ours. */
        private boolean isAdvice(Diagnostic<? extends JavaFileObject> diagnostic) {
            return build.tool == Tool.ECJ
                    && diagnostic.getKind() == Diagnostic.Kind.WARNING
                    && !diagnostic.getMessage(Locale.ROOT).startsWith("[KDG");
        }

        private String where(Diagnostic<? extends JavaFileObject> diagnostic) {
            return diagnostic.getSource() == null
                    ? "?"
                    : build.sources()
                                    .relativize(Path.of(diagnostic.getSource().toUri()))
                                    .toString()
                                    .replace('\\', '/')
                            + ":" + diagnostic.getLineNumber();
        }

        private static String what(Diagnostic<? extends JavaFileObject> diagnostic) {
            String text = diagnostic.getMessage(Locale.ROOT);
            return text.startsWith("[KDG") ? text.substring(1, text.indexOf(']')) : text;
        }

        /** The texts of the problems. */
        List<String> messages() {
            return diagnostics.stream()
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
        }

        public String model(String database) {
            return read(build.classes().resolve("META-INF/kedge/" + database + ".json"));
        }
    }
}
