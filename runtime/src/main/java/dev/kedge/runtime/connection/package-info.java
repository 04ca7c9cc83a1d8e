/**
 * Connections and what is sent over them: URLs, transactions, and the guard that cancels the statements of a process
 * that ends.
 */
@NullMarked
package dev.kedge.runtime.connection;

import org.jspecify.annotations.NullMarked;
