package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Tells where a database stands: {@code mvn kedge:status -Durl=…}. */
@Mojo(name = "status", threadSafe = true)
public final class StatusMojo extends CommandMojo {}
