/** Temporary PostgreSQL servers. */
@NullMarked
package dev.kedge.cli.server;

import org.jspecify.annotations.NullMarked;
