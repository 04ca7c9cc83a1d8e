/** Typed names of tables and columns, for code that the processor generates. */
@NullMarked
package dev.kedge.core.typed;

import org.jspecify.annotations.NullMarked;
