/**
 * Problems as values. Every mistake that a user can make has a code, a place, a message and a remedy. The input is codes
 * with arguments, the output is text in the dialect of the readers.
 *
 * @serial exclude
 */
@NullMarked
package dev.kedge.core.diagnostic;

import org.jspecify.annotations.NullMarked;
