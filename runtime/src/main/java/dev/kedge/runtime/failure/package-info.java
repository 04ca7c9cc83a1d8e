/** What the server said when a statement failed: the statement, the place in it, and the way out. */
@NullMarked
package dev.kedge.runtime.failure;

import org.jspecify.annotations.NullMarked;
