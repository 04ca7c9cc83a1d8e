/** How much a type of an exported package may change; every such type says it with one of these annotations. */
@NullMarked
package dev.kedge.core.stability;

import org.jspecify.annotations.NullMarked;
