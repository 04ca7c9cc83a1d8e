/**
 * The differ: computes the steps from one schema to another and replays its own result. It contains the comparisons of
 * objects other than tables.
 */
@NullMarked
package dev.kedge.core.diff;

import org.jspecify.annotations.NullMarked;
