package dev.kedge.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Corrects the ledger for an edited revision: {@code mvn kedge:repair -Drev=3f2a91 -Dyes -Durl=…}. */
@Mojo(name = "repair", threadSafe = true)
public final class RepairMojo extends CommandMojo {}
