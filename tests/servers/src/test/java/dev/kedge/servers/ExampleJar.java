package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.annotation.Table;
import dev.kedge.core.step.Step;
import dev.kedge.runtime.RowValues;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The example as this build compiles it: its migrations and the files that they read. */
record ExampleJar(Path folder) {
    private static final Path EXAMPLE = Path.of("../../example-app/src/main");
    private static final long TIME = 0x2000_0000_000L;

    /** Compiles and packs it. */
    void write(Path jar) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(classes);
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            addAll(classes, entries);
            addAll(EXAMPLE.resolve("resources"), entries);
        }
    }

    private static void compile(Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, null);
                Stream<Path> sources = Files.walk(EXAMPLE.resolve("java/dev/kedge/example/market"))) {
            List<Path> files = sources.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            String classPath = Stream.of(
                            Table.class, Step.class, RowValues.class, org.jspecify.annotations.Nullable.class)
                    .map(ExampleJar::location)
                    .collect(Collectors.joining(File.pathSeparator));
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-g:none",
                    "-d",
                    classes.toString(),
                    "-classpath",
                    classPath,
                    "-Akedge.dir="
                            + EXAMPLE.resolve("resources/kedge")
                                    .toAbsolutePath()
                                    .normalize());
            JavaCompiler.CompilationTask task =
                    compiler.getTask(output, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(processors());
            assertThat(task.call()).as(output.toString()).isTrue();
        }
    }

    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(processor -> processor.getClass().getName().startsWith("dev.kedge."))
                .toList();
    }

    private static void addAll(Path root, JarOutputStream entries) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '/');
                if (isOfMigrations(name)) {
                    JarEntry entry = new JarEntry(name);
                    entry.setTime(TIME);
                    entries.putNextEntry(entry);
                    Files.copy(file, entries);
                    entries.closeEntry();
                }
            }
        }
    }

    private static boolean isOfMigrations(String name) {
        return !name.endsWith(".java")
                && (!name.endsWith(".class") || name.contains("Migrations") || name.contains("Revisions"));
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
