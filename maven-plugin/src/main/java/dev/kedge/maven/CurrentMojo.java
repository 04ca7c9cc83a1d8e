package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Tells the revision that a database is at: {@code mvn kedge:current -Durl=…}. */
@Mojo(name = "current", threadSafe = true)
public final class CurrentMojo extends CommandMojo {}
