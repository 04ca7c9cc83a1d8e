package dev.kedge.maven;

import dev.kedge.files.AcceptReport;
import dev.kedge.files.Discard;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Takes back the newest revision, which must not be shared yet: {@code mvn kedge:discard}. */
@Mojo(name = "discard", threadSafe = true)
public final class DiscardMojo extends DatabaseMojo {
    @Override
    public void execute() throws MojoFailureException {
        if (!isSkipped()) {
            AcceptReport.discarded(unwrap(Discard.run(directory(database())))).forEach(getLog()::info);
        }
    }
}
