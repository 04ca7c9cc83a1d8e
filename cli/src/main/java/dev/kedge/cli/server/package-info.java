/** PostgreSQL servers that are started for a moment and thrown away. */
@NullMarked
package dev.kedge.cli.server;

import org.jspecify.annotations.NullMarked;
