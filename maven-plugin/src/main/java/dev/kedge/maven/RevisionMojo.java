package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Writes a revision with SQL by hand: {@code mvn kedge:revision -Dmessage="Fill symbols" -Dsql=fill.sql}. */
@Mojo(name = "revision", threadSafe = true)
public final class RevisionMojo extends CommandMojo {}
