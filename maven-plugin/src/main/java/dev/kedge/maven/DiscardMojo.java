package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Deletes the newest revision, which must not be shared yet: {@code mvn kedge:discard}. */
@Mojo(name = "discard", threadSafe = true)
public final class DiscardMojo extends CommandMojo {}
