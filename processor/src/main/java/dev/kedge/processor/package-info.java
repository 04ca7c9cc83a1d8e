/** The annotation processor. */
@NullMarked
package dev.kedge.processor;

import org.jspecify.annotations.NullMarked;
