/** Squashes consecutive revisions into one, and removes the squashed ones when no database needs them any more. */
@NullMarked
package dev.kedge.files.squash;

import org.jspecify.annotations.NullMarked;
