/** The language in which generated code writes typed steps: factories by subject, and what compiled migrations share. */
@NullMarked
package dev.kedge.core.language;

import org.jspecify.annotations.NullMarked;
