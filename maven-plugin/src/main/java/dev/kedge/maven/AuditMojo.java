package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Compares a live database with the committed schema: {@code mvn kedge:audit -Durl=…}. */
@Mojo(name = "audit", threadSafe = true)
public final class AuditMojo extends CommandMojo {
    @Override
    boolean failsOnDifference() {
        return true;
    }
}
