package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the revision that makes the committed schema what the entities declare: {@code mvn kedge:accept
 * -Dmessage="Add adjusted_close"}. It works from the model of the last compile, also of one that failed on drift.
 */
@Mojo(name = "accept", threadSafe = true)
public final class AcceptMojo extends CommandMojo {}
