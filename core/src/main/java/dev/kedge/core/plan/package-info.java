/**
 * Derives the content of a revision from its steps: the phases of SQL, the inverse steps, and the hazards that must be
 * acknowledged.
 */
@NullMarked
package dev.kedge.core.plan;

import org.jspecify.annotations.NullMarked;
