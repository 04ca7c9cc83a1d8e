/** Two branches of revisions: merged where they commute, or one made again on top of the other. */
@NullMarked
package dev.kedge.files.branch;

import org.jspecify.annotations.NullMarked;
