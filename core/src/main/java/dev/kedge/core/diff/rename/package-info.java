/** Decided renames and moves, put in an order in which no name is taken twice; they come before all other steps. */
@NullMarked
package dev.kedge.core.diff.rename;

import org.jspecify.annotations.NullMarked;
