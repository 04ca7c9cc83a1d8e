/** From the steps of a revision to its phases of SQL, the way back, and the hazards that must be acknowledged. */
@NullMarked
package dev.kedge.core.plan;

import org.jspecify.annotations.NullMarked;
