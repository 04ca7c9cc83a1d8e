package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Lists the revisions that no other revision builds on: {@code mvn kedge:heads}. */
@Mojo(name = "heads", threadSafe = true)
public final class HeadsMojo extends CommandMojo {}
