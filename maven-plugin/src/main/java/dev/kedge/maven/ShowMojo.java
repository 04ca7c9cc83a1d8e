package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Shows a revision: {@code mvn kedge:show -Drev=…}. */
@Mojo(name = "show", threadSafe = true)
public final class ShowMojo extends CommandMojo {}
