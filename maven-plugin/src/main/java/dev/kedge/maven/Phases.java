package dev.kedge.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Runs phases of the current project's own build, with its plugins and their configuration. */
final class Phases {
    private static final String COMPILER = "maven-compiler-plugin";

    private final MavenSession session;
    private final LifecycleExecutor lifecycle;
    private final BuildPluginManager plugins;

    Phases(MavenSession session, LifecycleExecutor lifecycle, BuildPluginManager plugins) {
        this.session = session;
        this.lifecycle = lifecycle;
        this.plugins = plugins;
    }

    /**
     * Runs everything up to a phase.
     *
     * @param phase the last phase
     * @param failOnError whether errors of the compiler fail the build; otherwise they are warnings
     */
    void run(String phase, boolean failOnError) throws MojoFailureException {
        try {
            for (MojoExecution execution :
                    lifecycle.calculateExecutionPlan(session, phase).getMojoExecutions()) {
                if (!failOnError && isCompiler(execution)) {
                    warnOnly(execution);
                }
                plugins.executeMojo(session, execution);
            }
        } catch (MojoFailureException e) {
            throw e;
        } catch (Exception e) { // Maven declares a dozen kinds
            throw new MojoFailureException(String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean isCompiler(MojoExecution execution) {
        return execution.getArtifactId().equals(COMPILER) && execution.getGoal().equals("compile");
    }

    private static void warnOnly(MojoExecution execution) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom option = new Xpp3Dom("failOnError");
        option.setValue("false");
        configuration.addChild(option);
        execution.setConfiguration(Xpp3Dom.mergeXpp3Dom(configuration, execution.getConfiguration()));
    }
}
