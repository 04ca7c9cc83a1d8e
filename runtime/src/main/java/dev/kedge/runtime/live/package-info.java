/** A live database as tools see it: its catalogs as a schema, held against what is declared. */
@NullMarked
package dev.kedge.runtime.live;

import org.jspecify.annotations.NullMarked;
