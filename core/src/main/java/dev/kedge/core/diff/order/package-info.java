/**
 * The common basis of all comparisons: the decisions they use, the list they add steps to, and the final order of the
 * steps.
 */
@NullMarked
package dev.kedge.core.diff.order;

import org.jspecify.annotations.NullMarked;
