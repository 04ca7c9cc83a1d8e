/** Puts decided renames and moves in an order in which no name is taken twice. They come before all other steps. */
@NullMarked
package dev.kedge.core.diff.rename;

import org.jspecify.annotations.NullMarked;
