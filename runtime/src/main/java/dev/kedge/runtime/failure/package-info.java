/** Failed statements: the statement, the position in it, the server's message and the remedy. */
@NullMarked
package dev.kedge.runtime.failure;

import org.jspecify.annotations.NullMarked;
