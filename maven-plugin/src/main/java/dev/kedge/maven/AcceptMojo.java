package dev.kedge.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes a revision that changes the committed schema to what the entities declare:
 * {@code mvn kedge:accept -Dmessage="Add adjusted_close"}. It compiles the project first, for the model of the entities,
 * and once more afterwards, as the proof that the revision makes the difference.
 */
@Mojo(name = "accept", threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE)
public final class AcceptMojo extends CommandMojo {
    @Inject
    private @Nullable LifecycleExecutor lifecycle;

    @Inject
    private @Nullable BuildPluginManager plugins;

    /** Whether the project is compiled before and after. Without that, the model of the last compile is used. */
    @Parameter(property = "kedge.compile", defaultValue = "true")
    private boolean compile = true;

    /** Later modules may need the classes of this one. */
    @Override
    void withoutDatabase(MavenSession maven) throws MojoFailureException {
        super.withoutDatabase(maven);
        if (compile) {
            compile(maven, "compile");
        }
    }

    @Override
    void before(MavenSession maven) throws MojoFailureException {
        if (!compile) {
            return;
        }
        checkFolder();
        getLog().info("Compiling, for the model of the entities. Errors that it shows do not fail the build yet.");
        try {
            staleOutput().removeMigrations();
            for (Path model : staleOutput().models()) {
                Files.delete(model);
            }
        } catch (IOException e) {
            throw new MojoFailureException("Outdated classes cannot be deleted: " + e.getMessage(), e);
        }
        phases(maven).run("compile", false);
        if (!hasModels()) {
            throw new MojoFailureException(
                    "No model was compiled, so no revision was written. Correct what the compiler "
                            + "says above, and see that the annotation processor runs.");
        }
    }

    @Override
    void after(MavenSession maven) throws MojoFailureException {
        if (!compile) {
            return;
        }
        getLog().info("Compiling again, as the proof.");
        try {
            for (String database : databases()) {
                staleOutput().removeIfChanged(database);
            }
            compile(maven, "process-classes");
        } catch (IOException | MojoFailureException e) {
            throw new MojoFailureException(
                    "The folder is written, but the project does not compile with it: " + e.getMessage(), e);
        }
        getLog().info("The entities and the committed schema are equal. Review up.sql and commit the folder.");
    }

    /** Compiles the module, and lets the modules that depend on it find its classes. */
    private void compile(MavenSession maven, String phase) throws MojoFailureException {
        phases(maven).run(phase, true);
        maven.getCurrentProject().addLifecyclePhase("compile");
    }

    @Override
    Optional<String> ofGoal(String option) {
        return compile && option.equals("caller-compiles") ? Optional.of("true") : Optional.empty();
    }

    private Phases phases(MavenSession maven) {
        if (lifecycle == null || plugins == null) {
            throw new IllegalStateException("Maven has injected nothing");
        }
        return new Phases(maven, lifecycle, plugins);
    }

    private boolean hasModels() throws MojoFailureException {
        try {
            return !staleOutput().models().isEmpty();
        } catch (IOException e) {
            throw new MojoFailureException("The models cannot be listed: " + e.getMessage(), e);
        }
    }
}
