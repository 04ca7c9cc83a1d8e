/** Takes over a live database: its interfaces, its first revision, and the report of what was left out. */
@NullMarked
package dev.kedge.cli.adopt;

import org.jspecify.annotations.NullMarked;
