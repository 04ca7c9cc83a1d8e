/** A run: what is pending, and how each kind of phase is attempted, waits, is recorded and is resumed. */
@NullMarked
package dev.kedge.runtime.run;

import org.jspecify.annotations.NullMarked;
