/** Records of the model in the step language: required components come first, then a word for each optional one. */
@NullMarked
package dev.kedge.core.language.spec;

import org.jspecify.annotations.NullMarked;
