/** The committed folder as the compiler sees it, through the Filer, and the schema that it holds. */
@NullMarked
package dev.kedge.processor.committed;

import org.jspecify.annotations.NullMarked;
