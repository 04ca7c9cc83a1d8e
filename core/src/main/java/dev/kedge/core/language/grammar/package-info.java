/**
 * The rules of the step language, taken from the records of the model: what is a factory, a word, neutral, or short.
 */
@NullMarked
package dev.kedge.core.language.grammar;

import org.jspecify.annotations.NullMarked;
