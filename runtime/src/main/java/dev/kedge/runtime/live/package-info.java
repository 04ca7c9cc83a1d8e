/** A live database for tools: its catalogs as a schema, compared with the declared schema. */
@NullMarked
package dev.kedge.runtime.live;

import org.jspecify.annotations.NullMarked;
