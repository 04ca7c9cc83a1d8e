/**
 * Finds out how a live server spells declared expressions: it creates them in the temporary schema, reads them back and
 * rolls back.
 */
@NullMarked
package dev.kedge.runtime.normalize;

import org.jspecify.annotations.NullMarked;
