/**
 * What a developer writes: annotations that turn interfaces into the tables and views of a PostgreSQL database, and
 * declare beside them all else that its schema has.
 *
 * <p>Every annotation has class retention, because incremental compilers hand unchanged entities to the processor as
 * class files.
 */
@NullMarked
package dev.kedge.annotation;

import org.jspecify.annotations.NullMarked;
