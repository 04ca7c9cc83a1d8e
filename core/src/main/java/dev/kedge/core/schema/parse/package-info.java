/** Parsers of parts of a schema from SQL text: keys of indexes and partitions, and default values. */
@NullMarked
package dev.kedge.core.schema.parse;

import org.jspecify.annotations.NullMarked;
