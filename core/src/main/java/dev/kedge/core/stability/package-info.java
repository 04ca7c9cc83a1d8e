/** Annotations that state how much a type may change. Every type of an exported package has one of them. */
@NullMarked
package dev.kedge.core.stability;

import org.jspecify.annotations.NullMarked;
