/**
 * Records as JSON and back: one codec for all, by their components; and the lines and errors of the files that hold them.
 */
@NullMarked
package dev.kedge.files.json;

import org.jspecify.annotations.NullMarked;
