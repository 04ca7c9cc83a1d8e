package dev.kedge.cli.option;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.files.Directory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option to compile the entities with javac: before the command for the model, and afterwards as the proof. */
public final class CompileOption {
    /** META-INF/kedge/NAME.json is three names below the folder of compiled classes. */
    private static final int DEPTH = 3;

    @Option(
            names = "--classpath",
            paramLabel = "PATH",
            description =
                    "Compile the source roots with this class path, which contains Kedge's processor: first for the "
                            + "model, and again when the revision is written.")
    private @Nullable String classpath;

    /** Whether the command compiles. */
    public boolean isGiven() {
        return classpath != null;
    }

    /** Compiles the model. Errors about differences are expected; others fail if no model comes of them. */
    public void compileModel(ModelOption model, Directory directory, PrintWriter out) {
        if (classpath == null) {
            return;
        }
        StringWriter messages = new StringWriter();
        try {
            Files.deleteIfExists(model.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        compile(classpath, model, directory, List.of("-proc:only"), messages);
        if (!Files.isRegularFile(model.file())) {
            out.print(messages);
            out.flush();
            throw failure(CommandCode.ENTITIES_NOT_COMPILED, model.file());
        }
    }

    /** Compiles the sources with the new revision. */
    public void prove(ModelOption model, Directory directory, PrintWriter out) {
        if (classpath == null) {
            return;
        }
        StringWriter messages = new StringWriter();
        if (!compile(classpath, model, directory, List.of(), messages)) {
            out.print(messages);
            out.flush();
            throw failure(CommandCode.NOT_PROVEN);
        }
        out.println();
        out.println("The sources compile with it. Review up.sql and commit the folder.");
        out.flush();
    }

    private static boolean compile(
            String path, ModelOption model, Directory directory, List<String> more, StringWriter messages) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        Path classes = model.file().toAbsolutePath();
        for (int i = 0; i < DEPTH && classes != null; i++) {
            classes = classes.getParent();
        }
        List<Path> sources = sources(model.sourceRoots());
        Path folders = directory.path().toAbsolutePath().normalize().getParent();
        if (javac == null || classes == null || folders == null || sources.isEmpty()) {
            throw failure(
                    CommandCode.COMPILE_IMPOSSIBLE, javac == null ? "this Java has no compiler" : "there is no source");
        }
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes);
            Path generated = Files.createDirectories(classes.resolveSibling("generated-sources/annotations"));
            List<String> options = new ArrayList<>(List.of(
                    "-d",
                    classes.toString(),
                    "-s",
                    generated.toString(),
                    "-classpath",
                    path,
                    "-processorpath",
                    path,
                    "-Akedge.dir=" + folders));
            options.addAll(more);
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
            return javac.getTask(messages, files, null, options, null, units).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources(List<Path> roots) {
        List<Path> found = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> walk = Files.walk(root)) {
                walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
            } catch (IOException e) {
                throw failure(CommandCode.COMPILE_IMPOSSIBLE, root + " cannot be read");
            }
        }
        return found;
    }

    private static CommandFailure failure(CommandCode code, Object... arguments) {
        return new CommandFailure(List.of(Diagnostic.of(code, Place.NOWHERE, arguments)));
    }
}
