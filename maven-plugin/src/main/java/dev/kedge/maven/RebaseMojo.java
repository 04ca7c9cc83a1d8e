package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Replaces the revisions of one branch by a revision on top of the other: {@code mvn kedge:rebase -Dmine=…}. */
@Mojo(name = "rebase", threadSafe = true)
public final class RebaseMojo extends CommandMojo {}
