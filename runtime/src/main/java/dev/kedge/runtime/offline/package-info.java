/** A run as a script for psql. */
@NullMarked
package dev.kedge.runtime.offline;

import org.jspecify.annotations.NullMarked;
