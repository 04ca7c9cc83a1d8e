package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Combines a range of old revisions into one: {@code mvn kedge:squash -Drange=FROM:TO}. */
@Mojo(name = "squash", threadSafe = true)
public final class SquashMojo extends CommandMojo {}
