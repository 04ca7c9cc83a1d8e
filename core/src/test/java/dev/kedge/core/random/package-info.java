/** Random schemas and changes of them, repeatable from a seed: one file of edits for each family of objects. */
@NullMarked
package dev.kedge.core.random;

import org.jspecify.annotations.NullMarked;
