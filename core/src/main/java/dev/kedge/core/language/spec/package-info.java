/** Records of the model as the step language says them: what must be given first, then words; a record at the end. */
@NullMarked
package dev.kedge.core.language.spec;

import org.jspecify.annotations.NullMarked;
