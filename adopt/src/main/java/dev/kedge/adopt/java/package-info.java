/**
 * Java source text of interfaces: names that may be written, literals, imports and the layout of annotations. It takes values
 * that the writers in {@code adopt} put together and knows nothing of schemas.
 */
@NullMarked
package dev.kedge.adopt.java;

import org.jspecify.annotations.NullMarked;
