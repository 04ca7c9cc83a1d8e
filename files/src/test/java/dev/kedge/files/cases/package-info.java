/** The cases as data, and the proof of their text. */
@NullMarked
package dev.kedge.files.cases;

import org.jspecify.annotations.NullMarked;
