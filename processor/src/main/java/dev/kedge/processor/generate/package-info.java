/** Java source that is written for a database: the typed schema, rows, and the revisions that the runtime finds. */
@NullMarked
package dev.kedge.processor.generate;

import org.jspecify.annotations.NullMarked;
