package dev.kedge.maven;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Dialect;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.files.Directory;
import dev.kedge.files.ModelFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of every goal: where the committed folders, the compiled models and the sources are. */
abstract class DatabaseMojo extends AbstractMojo {

    /** The folder that contains a folder for each database. */
    @Parameter(property = "kedge.dir", defaultValue = "${project.basedir}/src/main/resources/kedge", required = true)
    private File dir = new File(".");

    /** The folder of compiled classes. */
    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File classes = new File(".");

    /** The folder of everything that is built. */
    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File target = new File(".");

    /** The source roots. */
    @Parameter(defaultValue = "${project.compileSourceRoots}", readonly = true, required = true)
    private List<String> sourceRoots = List.of();

    /** The name of the database; needed only if a module has several. */
    @Parameter(property = "kedge.database")
    private @Nullable String database;

    /** Skips the goal. */
    @Parameter(property = "kedge.skip", defaultValue = "false")
    private boolean skip;

    final boolean isSkipped() {
        return skip;
    }

    final Path classes() {
        return classes.toPath();
    }

    final StaleOutput staleOutput() {
        return new StaleOutput(classes(), dir.toPath(), target.toPath().resolve("kedge"));
    }

    final List<Path> sourceRoots() {
        return sourceRoots.stream().map(Path::of).toList();
    }

    final Directory directory(String name) {
        return new Directory(relative(dir.toPath().resolve(name)));
    }

    final Path modelFile(String name) {
        return relative(classes().resolve(ModelFile.path(name)));
    }

    /** The databases to work on: the named one, or all that have a compiled model or a committed folder. */
    final List<String> databases() throws MojoFailureException {
        if (database != null) {
            return List.of(database);
        }
        try {
            Stream<String> compiled = names(classes().resolve("META-INF/kedge")).stream()
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> file.substring(0, file.length() - ".json".length()));
            Stream<String> committed = names(dir.toPath()).stream()
                    .filter(name -> Files.isDirectory(dir.toPath().resolve(name)));
            return Stream.concat(compiled, committed).distinct().sorted().toList();
        } catch (IOException e) {
            throw new MojoFailureException("The folders cannot be listed: " + e.getMessage(), e);
        }
    }

    /** Whether the module neither declares a database nor has a committed folder or a model of one. */
    final boolean isWithoutDatabase() throws MojoFailureException {
        try {
            return databases().stream()
                            .noneMatch(name -> Files.isDirectory(dir.toPath().resolve(name))
                                    || Files.isRegularFile(classes().resolve(ModelFile.path(name))))
                    && !DeclaredDatabases.areIn(sourceRoots());
        } catch (IOException e) {
            throw new MojoFailureException("The sources cannot be read: " + e.getMessage(), e);
        }
    }

    /** The one database to work on. */
    final String database() throws MojoFailureException {
        List<String> names = databases();
        if (names.size() == 1) {
            return names.get(0);
        }
        throw new MojoFailureException(
                names.isEmpty()
                        ? "No database was found: compile first, and see that the annotation processor runs."
                        : "Name one of the databases " + String.join(", ", names) + ": -Dkedge.database="
                                + names.get(0));
    }

    /** Returns the value of an outcome. Its errors fail the build, its warnings are logged. */
    final <T> T unwrap(Outcome<T> outcome) throws MojoFailureException {
        outcome.diagnostics().stream()
                .filter(d -> !d.isError())
                .forEach(d -> d.textWithPlace(Dialect.MAVEN).lines().forEach(getLog()::warn));
        if (outcome.value().isPresent()) {
            return outcome.value().get();
        }
        throw failure(outcome.diagnostics());
    }

    final MojoFailureException failure(List<Diagnostic> diagnostics) {
        diagnostics.forEach(
                diagnostic -> diagnostic.textWithPlace(Dialect.MAVEN).lines().forEach(getLog()::error));
        return new MojoFailureException(
                diagnostics.size() == 1 ? diagnostics.get(0).code().id() : diagnostics.size() + " problems");
    }

    /** Paths in messages are easier to read and to paste if they are relative to the folder where Maven was started. */
    private static Path relative(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
