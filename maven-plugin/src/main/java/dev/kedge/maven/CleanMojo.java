package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Drops everything that Kedge manages: {@code mvn kedge:clean -Dyes-drop=market_dev -Durl=…}. */
@Mojo(name = "clean", threadSafe = true)
public final class CleanMojo extends CommandMojo {}
