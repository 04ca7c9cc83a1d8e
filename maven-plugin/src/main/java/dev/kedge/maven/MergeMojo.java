package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Joins two branches that commute: {@code mvn kedge:merge}. */
@Mojo(name = "merge", threadSafe = true)
public final class MergeMojo extends CommandMojo {}
