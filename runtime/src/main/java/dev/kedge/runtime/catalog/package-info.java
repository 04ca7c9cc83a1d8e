/** Reads what a live database is: its catalogs as the schema that they hold. */
@NullMarked
package dev.kedge.runtime.catalog;

import org.jspecify.annotations.NullMarked;
