package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.annotation.Table;
import dev.kedge.cli.Main;
import dev.kedge.core.schema.Schema;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A project on disk that is compiled with the real processor and worked on with the command line.
 *
 * @param folder its folder
 * @param database the name of the database in its declaration
 */
record CompiledProject(Path folder, String database) {

    /** Writes a source file of a package. */
    void write(String file, String text) throws IOException {
        Path path = folder.resolve("src/main/java").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    /** The folder of the database. */
    String dir() {
        return folder.resolve("src/main/resources/kedge").resolve(database).toString();
    }

    /** The compiled model. */
    String model() {
        return folder.resolve("out/META-INF/kedge/" + database + ".json").toString();
    }

    /** What a command prints, which must end with this status. */
    static String kedge(int status, String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        assertThat(Main.run(out, out, arguments)).as(said.toString()).isEqualTo(status);
        return said.toString();
    }

    /** The errors of the compiler and the processor. */
    List<String> compiled() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(folder.resolve("src/main/java"))) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(out));
            List<String> options = List.of(
                    "-Akedge.dir=" + folder.resolve("src/main/resources/kedge"),
                    "-classpath",
                    Stream.of(Table.class, Schema.class, Kedge.class, Nullable.class)
                            .map(CompiledProject::location)
                            .collect(Collectors.joining(File.pathSeparator)));
            List<Path> java = sources.filter(Files::isRegularFile).toList();
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(java));
            task.setProcessors(List.of(processor()));
            task.call();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }

    private static Processor processor() {
        return ServiceLoader.load(Processor.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.getClass().getName().startsWith("dev.kedge."))
                .findFirst()
                .orElseThrow();
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
