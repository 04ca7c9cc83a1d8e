package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Takes over an existing database: {@code mvn kedge:adopt -Durl=… -Dpackage=com.example.shop -Dout=.}. */
@Mojo(name = "adopt", requiresProject = false, threadSafe = true)
public final class AdoptMojo extends CommandMojo {}
