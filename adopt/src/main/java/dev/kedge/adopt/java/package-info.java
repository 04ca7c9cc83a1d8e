/**
 * Java source text of interfaces: valid names, literals, imports and the layout of annotations. Its input is values from
 * the writers in {@code adopt}; it does not depend on schemas.
 */
@NullMarked
package dev.kedge.adopt.java;

import org.jspecify.annotations.NullMarked;
