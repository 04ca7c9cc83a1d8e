/** Compares two versions of a table: columns, constraints, indexes, triggers and policies. */
@NullMarked
package dev.kedge.core.diff.table;

import org.jspecify.annotations.NullMarked;
