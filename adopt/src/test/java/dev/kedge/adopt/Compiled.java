package dev.kedge.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.annotation.Table;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.schema.Schema;
import dev.kedge.files.Model;
import dev.kedge.files.ModelFile;
import dev.kedge.runtime.RowValues;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the compiler and the real processor make of written sources, of many databases at once. */
final class Compiled {
    /** All that is wrong: nothing is committed yet. */
    private static final List<Code> EXPECTED = List.of(DriftCode.NO_SNAPSHOT);

    /** How far the compiler goes. */
    enum Depth {
        /** It runs the processor. */
        PROCESSING("-proc:only"),
        /** It looks into every file, generated rows and all; the processor's errors about snapshots do not stop it. */
        ALL("-Xlint:all,-processing", "--should-stop=ifError=FLOW", "--should-stop=ifNoError=FLOW");

        private final String options;

        Depth(String... options) {
            this.options = String.join(" ", options);
        }
    }

    private final MemoryFiles files;
    private final List<String> problems = new ArrayList<>();

    private Compiled(MemoryFiles files) {
        this.files = files;
    }

    /** Compiles the sources of some databases. */
    static Compiled of(List<Sources> all, Depth depth) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        MemoryFiles files =
                new MemoryFiles(compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8));
        List<JavaFileObject> units = new ArrayList<>();
        all.forEach(sources -> sources.files().forEach((path, text) -> units.add(MemoryFiles.source(path, text))));
        List<String> options = new ArrayList<>(List.of(depth.options.split(" ", -1)));
        options.addAll(List.of("-Xmaxerrs", "100000", "-Xmaxwarns", "100000", "-Akedge.dir=/nowhere", "-classpath"));
        options.add(Stream.of(Table.class, Schema.class, RowValues.class, Nullable.class)
                .map(Compiled::location)
                .collect(Collectors.joining(File.pathSeparator)));
        JavaCompiler.CompilationTask task = compiler.getTask(null, files, found, options, null, units);
        task.setProcessors(List.of(processor()));
        task.call();
        Compiled compiled = new Compiled(files);
        found.getDiagnostics().forEach(compiled::add);
        return compiled;
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

    private void add(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text = diagnostic.getMessage(Locale.ROOT);
        if (diagnostic.getKind() != Diagnostic.Kind.NOTE
                && EXPECTED.stream().noneMatch(code -> text.startsWith("[" + code.id() + "]"))) {
            String place = diagnostic.getSource() == null
                    ? ""
                    : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + " ";
            problems.add(place + text);
        }
    }

    /** What the compiler found wrong. */
    List<String> problems() {
        return problems;
    }

    /** The schema that the compiled model of a database holds. */
    Schema schema(String database) {
        String path = ModelFile.path(database);
        Model model = ModelFile.parse(path, files.resource(path)).get();
        assertThat(model.database().name()).isEqualTo(database);
        return model.declared().schema();
    }

    /** What {@code @Database} says. */
    public Model model(String database) {
        String path = ModelFile.path(database);
        return ModelFile.parse(path, files.resource(path)).get();
    }
}
