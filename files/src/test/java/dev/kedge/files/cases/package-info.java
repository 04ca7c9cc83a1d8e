/** The cases as data, and the proof of their text. */
@NullMarked
package dev.kedge.proof.cases;

import org.jspecify.annotations.NullMarked;
