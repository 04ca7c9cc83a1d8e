package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Reverts revisions: {@code mvn kedge:downgrade -Dtarget=-1 -Durl=…}. */
@Mojo(name = "downgrade", threadSafe = true)
public final class DowngradeMojo extends StepMojo {}
