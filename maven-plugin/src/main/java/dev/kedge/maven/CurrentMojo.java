package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Prints the revision that a database is at: {@code mvn kedge:current -Durl=…}. */
@Mojo(name = "current", threadSafe = true)
public final class CurrentMojo extends CommandMojo {}
