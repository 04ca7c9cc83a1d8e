/**
 * The effects of a change of type on values: whether a cast exists, whether rows are rewritten, whether values are
 * lost.
 */
@NullMarked
package dev.kedge.core.conversion;

import org.jspecify.annotations.NullMarked;
