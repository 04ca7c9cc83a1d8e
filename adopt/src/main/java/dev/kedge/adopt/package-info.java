/** Writes the annotated interfaces of a schema: what the annotation processor reads, the other way round. */
@NullMarked
package dev.kedge.adopt;

import org.jspecify.annotations.NullMarked;
