/**
 * Connections and what is sent over them: URLs, transactions, and the guard that cancels what the process leaves behind.
 */
@NullMarked
package dev.kedge.runtime.connection;

import org.jspecify.annotations.NullMarked;
