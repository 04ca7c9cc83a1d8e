/** Files of rows that are about to become part of a revision, and their checks. */
@NullMarked
package dev.kedge.files.rows;

import org.jspecify.annotations.NullMarked;
