/** How to get from one schema to another: the differ and the planner. */
@NullMarked
package dev.kedge.core.diff;

import org.jspecify.annotations.NullMarked;
