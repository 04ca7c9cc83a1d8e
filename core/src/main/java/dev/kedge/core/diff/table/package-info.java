/** The differ of a pair of tables: columns, constraints, indexes, triggers and policies. */
@NullMarked
package dev.kedge.core.diff.table;

import org.jspecify.annotations.NullMarked;
