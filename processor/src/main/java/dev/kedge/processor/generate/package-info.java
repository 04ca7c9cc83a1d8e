/** Generates the Java sources of a database: the typed schema, rows, and the revisions that the runtime loads. */
@NullMarked
package dev.kedge.processor.generate;

import org.jspecify.annotations.NullMarked;
