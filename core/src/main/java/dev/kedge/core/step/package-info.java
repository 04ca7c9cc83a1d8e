/** The steps that change a schema: one record per kind of change, with its effect, SQL, inverse and hazards. */
@NullMarked
package dev.kedge.core.step;

import org.jspecify.annotations.NullMarked;
