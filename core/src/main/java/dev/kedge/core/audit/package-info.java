/** Compares the catalogs of a live database with a declared schema: what is missing, different, or nobody's. */
@NullMarked
package dev.kedge.core.audit;

import org.jspecify.annotations.NullMarked;
