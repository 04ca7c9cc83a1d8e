package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Writes the script with which a shell completes commands: {@code mvn kedge:completion -Dout=FILE}. */
@Mojo(name = "completion", requiresProject = false, threadSafe = true)
public final class CompletionMojo extends CommandMojo {}
