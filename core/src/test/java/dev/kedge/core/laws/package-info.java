/** The laws that hold for every schema, tried on random ones. */
@NullMarked
package dev.kedge.core.laws;

import org.jspecify.annotations.NullMarked;
