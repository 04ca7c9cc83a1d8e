/**
 * Compares the catalogs of a live database with a declared schema, and reports missing, differing and undeclared
 * objects.
 */
@NullMarked
package dev.kedge.core.audit;

import org.jspecify.annotations.NullMarked;
