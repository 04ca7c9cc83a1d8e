package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Prints a run as a script for psql: {@code mvn kedge:sql -Doutput=target/market.sql}. */
@Mojo(name = "sql", threadSafe = true)
public final class SqlMojo extends CommandMojo {}
