package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Runs the pending revisions: {@code mvn kedge:upgrade -Durl=…}. */
@Mojo(name = "upgrade", threadSafe = true)
public final class UpgradeMojo extends StepMojo {}
