/** What can be done to a schema: one record per kind of change, each with its effect, SQL, inverse and hazards. */
@NullMarked
package dev.kedge.core.step;

import org.jspecify.annotations.NullMarked;
