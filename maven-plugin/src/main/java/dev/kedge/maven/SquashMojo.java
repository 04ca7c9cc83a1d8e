package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Makes one revision that stands for a run of old ones: {@code mvn kedge:squash -Drange=FROM:TO}. */
@Mojo(name = "squash", threadSafe = true)
public final class SquashMojo extends CommandMojo {}
