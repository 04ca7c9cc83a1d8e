/** How a live server would spell what was declared: it is made in temporary space, read back and rolled back. */
@NullMarked
package dev.kedge.runtime.respelling;

import org.jspecify.annotations.NullMarked;
