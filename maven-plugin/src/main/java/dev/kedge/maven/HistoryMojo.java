package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Lists the revisions: {@code mvn kedge:history}. */
@Mojo(name = "history", threadSafe = true)
public final class HistoryMojo extends CommandMojo {}
