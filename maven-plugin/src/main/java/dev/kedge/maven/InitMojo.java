package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Sets up a database from nothing: {@code mvn kedge:init -Dadmin-url=… -Drole=app -Ddatabase=app}. */
@Mojo(name = "init", threadSafe = true)
public final class InitMojo extends CommandMojo {}
