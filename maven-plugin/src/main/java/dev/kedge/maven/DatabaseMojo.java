package dev.kedge.maven;

import dev.kedge.cli.option.ProjectSettings;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Dialect;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.files.Directory;
import dev.kedge.files.ModelFile;
import dev.kedge.files.SnapshotFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of every goal: where the committed folders, the compiled models and the sources are. */
abstract class DatabaseMojo extends AbstractMojo {
    private static final String CHECKED = "dev.kedge.properties-checked";

    /**
     * The folder that contains a folder for each database. By default the setting {@code dir}, or
     * {@code src/main/resources/kedge}.
     */
    @Parameter(property = "kedge.dir")
    private @Nullable File dir;

    /** The folder of the pom; without a pom, the working directory. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir = new File(".");

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    private @Nullable ProjectSettings settings;

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

    /** Whether the goal does nothing. Properties that no goal has are reported once in a build. */
    final boolean isSkipped() {
        if (session().getRequest().getData().putIfAbsent(CHECKED, true) == null) {
            Set<String> ofProjects = session().getProjects().stream()
                    .flatMap(project -> project.getProperties().stringPropertyNames().stream())
                    .collect(Collectors.toSet());
            Misspelling.unknown(
                            session().getUserProperties().stringPropertyNames(), ofProjects, GoalArguments.commands())
                    .forEach(warning -> warning.text(Dialect.MAVEN).lines().forEach(getLog()::warn));
        }
        return skip;
    }

    final Path classes() {
        return classes.toPath();
    }

    final StaleOutput staleOutput() throws MojoFailureException {
        return new StaleOutput(classes(), folders(), target.toPath().resolve("kedge"));
    }

    final List<Path> sourceRoots() {
        return sourceRoots.stream().map(Path::of).toList();
    }

    final Directory directory(String name) throws MojoFailureException {
        return new Directory(relative(folders().resolve(name)));
    }

    /** The folder of the pom. */
    final Path basedir() {
        return relative(basedir.toPath());
    }

    /** The current session. */
    final MavenSession session() {
        return Objects.requireNonNull(session, "Maven has set no session");
    }

    /** The settings of the environment, {@code .env}, the pom and {@code kedge.properties}. */
    final ProjectSettings settings() throws MojoFailureException {
        ProjectSettings read = settings;
        if (read == null) {
            read = unwrap(
                    ProjectSettings.read(List.of(relative(basedir.toPath()), Path.of("")), System.getenv(), pom()));
            settings = read;
        }
        return read;
    }

    /** The settings of the pom. */
    Map<String, String> pom() {
        Map<String, String> pom = new HashMap<>();
        if (dir != null && userProperty("kedge.dir").isEmpty()) {
            pom.put(ProjectSettings.DIR, dir.getPath());
        }
        if (database != null && userProperty("kedge.database").isEmpty()) {
            pom.put(ProjectSettings.DATABASE, database);
        }
        return pom;
    }

    /** A property of Maven's command line. */
    final Optional<String> userProperty(String name) {
        return Optional.ofNullable(session().getUserProperties().getProperty(name));
    }

    /** The folder that contains a folder for each database. */
    final Path folders() throws MojoFailureException {
        Path named = named();
        Path parent = named.getParent();
        return isFolderOfDatabase(named) && parent != null ? parent : named;
    }

    private Path named() throws MojoFailureException {
        Optional<String> given = userProperty("kedge.dir");
        Optional<Path> configured = settings().text(ProjectSettings.DIR).map(Path::of);
        Path path = given.map(text -> basedir.toPath().resolve(text))
                .or(() -> configured)
                .orElseGet(() -> basedir.toPath().resolve("src/main/resources/kedge"));
        return path.toAbsolutePath().normalize();
    }

    private static boolean isFolderOfDatabase(Path path) {
        return Files.isRegularFile(path.resolve(SnapshotFile.NAME));
    }

    /** Refuses a folder that javac does not read. */
    final void checkFolder() throws MojoFailureException {
        Optional<Diagnostic> other = new CompilerFolder(session().getCurrentProject(), relative(basedir.toPath()))
                .difference(folders(), settings().place(ProjectSettings.DIR));
        if (other.isPresent()) {
            throw failure(List.of(other.get()));
        }
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
            Path named = named();
            Path folders = folders();
            Stream<String> committed = isFolderOfDatabase(named)
                    ? Stream.of(named.getFileName().toString())
                    : names(folders).stream().filter(name -> Files.isDirectory(folders.resolve(name)));
            return Stream.concat(compiled, committed).distinct().sorted().toList();
        } catch (IOException e) {
            throw new MojoFailureException("The folders cannot be listed: " + e.getMessage(), e);
        }
    }

    /** Whether the module neither declares a database nor has a committed folder or a model of one. */
    final boolean isWithoutDatabase() throws MojoFailureException {
        try {
            Path folders = folders();
            return databases().stream()
                            .noneMatch(name -> Files.isDirectory(folders.resolve(name))
                                    || Files.isRegularFile(classes().resolve(ModelFile.path(name))))
                    && !DeclaredDatabases.areIn(sourceRoots());
        } catch (IOException e) {
            throw new MojoFailureException("The sources cannot be read: " + e.getMessage(), e);
        }
    }

    /** The one database to work on. */
    final String database() throws MojoFailureException {
        List<String> names = databases();
        Optional<String> chosen = settings().text(ProjectSettings.DATABASE);
        if (chosen.isPresent() && (names.isEmpty() || names.contains(chosen.get()))) {
            return chosen.get();
        } else if (names.size() == 1) {
            return names.get(0);
        } else if (names.isEmpty()) {
            throw new MojoFailureException(
                    "No database was found: compile first, and see that the annotation processor runs.");
        }
        throw failure(List.of(Diagnostic.of(
                CommandCode.SEVERAL_DATABASES,
                Place.NOWHERE,
                relative(folders()),
                String.join(", ", names),
                names.get(0))));
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
