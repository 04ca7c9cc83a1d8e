package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Records the revision of a database and runs nothing: {@code mvn kedge:stamp -Dtarget=… -Durl=…}. */
@Mojo(name = "stamp", threadSafe = true)
public final class StampMojo extends CommandMojo {}
