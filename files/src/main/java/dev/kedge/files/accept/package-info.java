/**
 * Compares a compiled model with the folder, writes the drift as a new revision, and discards a revision.
 */
@NullMarked
package dev.kedge.files.accept;

import org.jspecify.annotations.NullMarked;
