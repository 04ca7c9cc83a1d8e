package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes a revision that changes the committed schema to what the entities declare:
 * {@code mvn kedge:accept -Dmessage="Add adjusted_close"}. It works from the model of the last compile, even if that
 * failed on drift.
 */
@Mojo(name = "accept", threadSafe = true)
public final class AcceptMojo extends CommandMojo {}
