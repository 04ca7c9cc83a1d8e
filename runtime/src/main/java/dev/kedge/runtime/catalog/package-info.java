/** Reads a live database: its catalogs, as the schema that they describe. */
@NullMarked
package dev.kedge.runtime.catalog;

import org.jspecify.annotations.NullMarked;
