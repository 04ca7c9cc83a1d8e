package dev.kedge.maven;

import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Makes the next compile notice a change of a committed folder, such as an edited up.sql or a revision that git brought:
 * deletes the generated migrations and outdated copies of the folder below target/classes. It never changes a source.
 */
@Mojo(name = "prepare", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class PrepareMojo extends DatabaseMojo {
    @Override
    public void execute() throws MojoFailureException {
        if (isSkipped()) {
            return;
        }
        checkFolder();
        try {
            for (String database : databases()) {
                if (staleOutput().removeIfChanged(database)) {
                    getLog().info("The folder of " + database + " was changed since the last build.");
                }
            }
        } catch (IOException e) {
            throw new MojoFailureException("Outdated classes cannot be deleted: " + e.getMessage(), e);
        }
    }
}
