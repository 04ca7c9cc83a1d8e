/**
 * Reads and writes records as JSON with one codec for all, by their components, and handles the lines and errors of their
 * files.
 */
@NullMarked
package dev.kedge.files.json;

import org.jspecify.annotations.NullMarked;
