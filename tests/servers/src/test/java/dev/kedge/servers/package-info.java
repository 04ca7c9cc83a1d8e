/** The proof of the cases on real servers. */
@NullMarked
package dev.kedge.proof.postgres;

import org.jspecify.annotations.NullMarked;
