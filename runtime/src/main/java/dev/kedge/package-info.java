/**
 * The entry point: {@link dev.kedge.Kedge} upgrades a database. The types that it takes and returns are in
 * {@link dev.kedge.runtime}.
 */
@NullMarked
package dev.kedge;

import org.jspecify.annotations.NullMarked;
