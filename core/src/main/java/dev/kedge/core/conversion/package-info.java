/**
 * What becomes of values when a type changes: whether a cast exists, whether rows are rewritten, whether values are lost.
 */
@NullMarked
package dev.kedge.core.conversion;

import org.jspecify.annotations.NullMarked;
