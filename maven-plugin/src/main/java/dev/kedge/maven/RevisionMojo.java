package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Writes a revision for hand-written SQL: {@code mvn kedge:revision -Dmessage="Fill symbols" -Dsql=fill.sql}. */
@Mojo(name = "revision", threadSafe = true)
public final class RevisionMojo extends CommandMojo {}
