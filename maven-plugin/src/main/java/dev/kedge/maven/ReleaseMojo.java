package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Records a release: {@code mvn kedge:release -Dtag=…}. */
@Mojo(name = "release", threadSafe = true)
public final class ReleaseMojo extends CommandMojo {}
