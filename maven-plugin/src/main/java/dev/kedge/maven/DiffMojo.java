package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Compares two schemas from any source: {@code mvn kedge:diff -Dfrom=… -Dto=…}. */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends CommandMojo {}
