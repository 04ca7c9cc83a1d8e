/** How a live server would spell what was declared: it is made in temporary space, read back and rolled back. */
@NullMarked
package dev.kedge.runtime.normalize;

import org.jspecify.annotations.NullMarked;
