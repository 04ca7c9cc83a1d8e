/** Measurements against the budgets; outside the ordinary build. */
@NullMarked
package dev.kedge.benchmarks;

import org.jspecify.annotations.NullMarked;
