/** Writes the annotated interfaces of a schema: the inverse of the annotation processor. */
@NullMarked
package dev.kedge.adopt;

import org.jspecify.annotations.NullMarked;
