/** A run: what is pending, and how each kind of phase is tried, waited for, recorded and taken up again. */
@NullMarked
package dev.kedge.runtime.run;

import org.jspecify.annotations.NullMarked;
