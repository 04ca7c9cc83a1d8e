package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Shows the state of a database: {@code mvn kedge:status -Durl=…}. */
@Mojo(name = "status", threadSafe = true)
public final class StatusMojo extends CommandMojo {}
