/** Applies revisions to a live PostgreSQL over plain JDBC. */
@NullMarked
package dev.kedge.runtime;

import org.jspecify.annotations.NullMarked;
