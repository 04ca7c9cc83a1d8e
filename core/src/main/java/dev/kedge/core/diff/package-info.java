/**
 * How to get from one schema to another: the differ, which replays its own result, and the rules for objects beside tables.
 */
@NullMarked
package dev.kedge.core.diff;

import org.jspecify.annotations.NullMarked;
