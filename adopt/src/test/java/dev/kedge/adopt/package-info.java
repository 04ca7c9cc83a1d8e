/** Writes interfaces of schemas and compiles them with the real processor. */
@NullMarked
package dev.kedge.proof.adopt;

import org.jspecify.annotations.NullMarked;
